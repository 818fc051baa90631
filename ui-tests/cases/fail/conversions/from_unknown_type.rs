//! A `from` of a type that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(from = "Strnig")]
struct Account {
    id: String,
}

fn main() {}
