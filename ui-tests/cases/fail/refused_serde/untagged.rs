//! `untagged` on an enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
