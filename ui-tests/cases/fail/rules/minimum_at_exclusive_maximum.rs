//! A number that is at least 1 and less than 1.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 1, exclusive_maximum = 1)]
    number: u8,
}

fn main() {}
