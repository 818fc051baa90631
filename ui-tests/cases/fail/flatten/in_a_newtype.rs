//! A flattened value of a newtype.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Owner {
    name: String,
}

#[derive(ApiModel)]
struct Account(#[serde(flatten)] Owner);

fn main() {}
