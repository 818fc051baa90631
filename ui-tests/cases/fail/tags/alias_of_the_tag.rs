//! An alias with the name of the tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User {
        #[serde(alias = "type")]
        kind: String,
    },
    Nobody,
}

fn main() {}
