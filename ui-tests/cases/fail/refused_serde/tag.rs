//! `tag` on an enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Category {
    Ats,
    Hris,
}

fn main() {}
