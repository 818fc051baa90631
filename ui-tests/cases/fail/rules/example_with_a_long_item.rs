//! An example that breaks the field's own rule for items.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = ["a", "bc"], items(max_length = 1))]
    all: Vec<String>,
}

fn main() {}
