//! A function that does not say what was expected.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(custom = is_free)]
    name: String,
}

fn is_free(_: &str) -> bool {
    true
}

fn main() {}
