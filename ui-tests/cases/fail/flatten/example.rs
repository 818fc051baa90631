//! `example` on a flattened field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(flatten)]
    #[api(example = { "name": "Ada" })]
    owner: Owner,
}

fn main() {}
