//! A word of garde.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(inner(length(min = 1)))]
    ids: Vec<String>,
}

fn main() {}
