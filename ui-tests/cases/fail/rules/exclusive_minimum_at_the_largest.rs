//! A bound that no value of the type is above.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(exclusive_minimum = 255)]
    number: u8,
}

fn main() {}
