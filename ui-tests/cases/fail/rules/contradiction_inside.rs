//! Two bounds that no item keeps.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items(min_length = 2, max_length = 1))]
    all: Vec<String>,
}

fn main() {}
