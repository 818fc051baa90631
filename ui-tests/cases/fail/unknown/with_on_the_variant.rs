//! Functions for an `unknown` variant.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[api(unknown)]
    #[serde(with = "raw")]
    Other(serde_json::Value),
}

fn main() {}
