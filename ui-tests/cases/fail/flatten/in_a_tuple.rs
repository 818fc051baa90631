//! A flattened item of a tuple.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account(String, #[serde(flatten)] Owner);

fn main() {}
