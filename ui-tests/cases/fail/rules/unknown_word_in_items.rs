//! A slip of the pen inside of `items`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items(min_lenght = 1))]
    all: Vec<String>,
}

fn main() {}
