//! A `from` that is no type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(from = "Vec<")]
struct Account {
    id: String,
}

fn main() {}
