//! `read_only` and `write_only` on flattened fields.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Plan {
    price: u8,
}

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(flatten)]
    #[api(read_only)]
    owner: Owner,
    #[serde(flatten)]
    #[api(write_only)]
    plan: Plan,
}

fn main() {}
