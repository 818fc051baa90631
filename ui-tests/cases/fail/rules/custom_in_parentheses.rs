//! A function in parentheses.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(custom(is_free))]
    name: String,
}

fn main() {}
