//! An `unknown` variant without a tag.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    User { id: String },
    #[api(unknown)]
    #[serde(untagged)]
    Other(String),
}

fn main() {}
