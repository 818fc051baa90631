//! An `other` variant without a tag.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(other, untagged)]
    Other,
}

fn main() {}
