//! An example that the field could not hold.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 1.5)]
    number: u8,
}

fn main() {}
