//! An example that breaks the field's own rule.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 0.015, multiple_of = 0.01)]
    number: f64,
}

fn main() {}
