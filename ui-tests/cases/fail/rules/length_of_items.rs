//! A rule for strings on items that are numbers.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items(min_length = 1))]
    all: Vec<u8>,
}

fn main() {}
