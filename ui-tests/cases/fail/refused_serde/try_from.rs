//! `try_from` on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(try_from = "String")]
struct Account {
    id: String,
}

fn main() {}
