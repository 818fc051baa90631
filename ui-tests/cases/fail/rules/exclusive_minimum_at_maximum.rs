//! A number that is greater than 1 and at most 1.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(exclusive_minimum = 1, maximum = 1)]
    number: u8,
}

fn main() {}
