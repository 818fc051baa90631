//! An example that breaks the field's own rule.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 11, maximum = 10)]
    number: u8,
}

fn main() {}
