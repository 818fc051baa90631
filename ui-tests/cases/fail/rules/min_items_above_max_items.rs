//! Two bounds that no array keeps.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_items = 2, max_items = 1)]
    all: Vec<u8>,
}

fn main() {}
