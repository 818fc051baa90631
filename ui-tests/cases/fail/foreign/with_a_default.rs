//! A foreign type with a default.

use api_model::ApiModel;

#[derive(Default)]
struct Foreign;

#[derive(ApiModel)]
struct Account {
    #[serde(default)]
    field: Foreign,
}

fn main() {}
