//! `content` on an enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(content = "data")]
enum Category {
    Ats,
    Hris,
}

fn main() {}
