//! A field word of serde on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(alias = "account")]
struct Account {
    id: String,
}

fn main() {}
