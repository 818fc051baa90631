//! A default that breaks the field's own rule.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default = "ab", pattern = "^[0-9]+$")]
    name: String,
}

fn main() {}
