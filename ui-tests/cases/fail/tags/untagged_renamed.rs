//! Names for variants without a tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
enum Owner {
    #[serde(rename = "user")]
    User { name: String },
    #[serde(alias = "id")]
    Id(String),
}

fn main() {}
