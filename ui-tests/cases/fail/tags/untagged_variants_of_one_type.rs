//! Two variants of one type without a tag, in an enum with one.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[serde(untagged)]
    Id(String),
    #[serde(untagged)]
    Name(String),
}

fn main() {}
