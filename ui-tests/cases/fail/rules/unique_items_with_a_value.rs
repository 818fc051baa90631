//! A value where none is expected.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(unique_items = true)]
    all: Vec<u8>,
}

fn main() {}
