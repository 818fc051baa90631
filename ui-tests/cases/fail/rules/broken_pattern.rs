//! A pattern that is no regular expression.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 1, pattern = "(a")]
    name: String,
}

fn main() {}
