//! A type word of serde on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(deny_unknown_fields)]
    id: String,
}

fn main() {}
