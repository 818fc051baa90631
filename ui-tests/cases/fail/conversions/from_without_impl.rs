//! A `from` without the conversion.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(from = "String")]
struct Account {
    id: String,
}

fn main() {}
