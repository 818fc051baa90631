//! A bound that every value of the type is above.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(maximum = -1)]
    number: u32,
}

fn main() {}
