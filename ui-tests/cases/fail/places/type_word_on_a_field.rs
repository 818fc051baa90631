//! A type word on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(none = "null")]
    id: String,
}

fn main() {}
