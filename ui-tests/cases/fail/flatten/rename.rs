//! `rename` on a flattened field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(flatten, rename = "o")]
    owner: Owner,
}

fn main() {}
