//! An example that breaks the field's own rule.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = [1, 2, 1], unique_items)]
    all: Vec<u8>,
}

fn main() {}
