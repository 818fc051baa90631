//! A flattened value of a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
enum Account {
    Owned(#[serde(flatten)] Owner),
    Free,
}

fn main() {}
