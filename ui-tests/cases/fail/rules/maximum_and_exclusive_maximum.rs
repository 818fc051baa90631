//! Two bounds of one side.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(maximum = 1, exclusive_maximum = 2)]
    number: u8,
}

fn main() {}
