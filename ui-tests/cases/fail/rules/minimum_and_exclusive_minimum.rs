//! Two bounds of one side.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 1, exclusive_minimum = 2)]
    number: u8,
}

fn main() {}
