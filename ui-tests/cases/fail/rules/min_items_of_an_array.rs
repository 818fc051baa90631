//! An array of a fixed length that is to be longer.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_items = 3)]
    number: [u8; 2],
}

fn main() {}
