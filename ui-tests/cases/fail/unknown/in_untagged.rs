//! An `unknown` variant where there are no tags.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
enum Owner {
    User { id: String },
    #[api(unknown)]
    Other(String),
}

fn main() {}
