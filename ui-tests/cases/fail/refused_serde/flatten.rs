//! `flatten` on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account {
    #[serde(flatten)]
    owner: Owner,
}

fn main() {}
