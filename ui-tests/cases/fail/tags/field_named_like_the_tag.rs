//! A field with the name of the tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "kind")]
enum Owner {
    User { id: String, kind: String },
    Nobody,
}

fn main() {}
