//! A word that is no rule inside of `items`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items(secret))]
    all: Vec<String>,
}

fn main() {}
