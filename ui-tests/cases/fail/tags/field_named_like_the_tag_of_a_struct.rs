//! A field with the name of the struct's tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "kind")]
struct Account {
    id: String,
    kind: String,
}

fn main() {}
