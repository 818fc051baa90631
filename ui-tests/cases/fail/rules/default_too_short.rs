//! A default that breaks the field's own rule.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default = "", min_length = 1)]
    name: String,
}

fn main() {}
