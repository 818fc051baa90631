//! Parentheses without rules.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items())]
    all: Vec<u8>,
}

fn main() {}
