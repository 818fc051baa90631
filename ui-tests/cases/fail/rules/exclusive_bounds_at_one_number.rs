//! A number that is greater and less than 1.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(exclusive_minimum = 1, exclusive_maximum = 1)]
    number: u8,
}

fn main() {}
