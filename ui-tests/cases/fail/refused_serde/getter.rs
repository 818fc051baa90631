//! `getter` on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(getter = "other::Account::id")]
    id: String,
}

fn main() {}
