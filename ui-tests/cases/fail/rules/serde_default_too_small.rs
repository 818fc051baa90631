//! The type's default breaks the field's own rule.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default)]
    #[api(minimum = 1)]
    number: u8,
}

fn main() {}
