//! A word of another crate's inside of `items`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items(length(min = 1)))]
    all: Vec<String>,
}

fn main() {}
