//! `non_null` on a flattened field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(flatten)]
    #[api(non_null)]
    owner: Option<Owner>,
}

fn main() {}
