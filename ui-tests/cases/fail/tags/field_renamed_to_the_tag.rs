//! A field that is renamed to the name of the tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User {
        #[serde(rename = "type")]
        kind: String,
    },
    Nobody,
}

fn main() {}
