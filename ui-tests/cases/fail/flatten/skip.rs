//! `skip` on a flattened field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(flatten, skip)]
    owner: Option<Owner>,
}

fn main() {}
