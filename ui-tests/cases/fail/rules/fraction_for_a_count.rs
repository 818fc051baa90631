//! A fraction where a count is expected.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_items = 1.5)]
    all: Vec<u8>,
}

fn main() {}
