//! A number with a type.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 1u8)]
    number: u8,
}

fn main() {}
