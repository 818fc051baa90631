//! A name for a variant without a tag, in an enum with one.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    User { name: String },
    #[serde(untagged, rename = "id")]
    Id(String),
}

fn main() {}
