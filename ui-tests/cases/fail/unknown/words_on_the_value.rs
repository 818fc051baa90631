//! Words of fields with names on the value of an `unknown` variant.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[api(unknown)]
    Other(#[serde(rename = "raw", default)] Option<serde_json::Value>),
}

fn main() {}
