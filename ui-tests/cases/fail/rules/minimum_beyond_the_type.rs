//! A bound that no value of the type reaches.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 300)]
    number: u8,
}

fn main() {}
