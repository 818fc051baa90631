//! `required` on a flattened field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(flatten)]
    #[api(required)]
    owner: Option<Owner>,
}

fn main() {}
