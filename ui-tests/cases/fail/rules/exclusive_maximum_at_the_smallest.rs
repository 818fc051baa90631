//! A bound that no value of the type is below.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(exclusive_maximum = 0)]
    number: Option<u64>,
}

fn main() {}
