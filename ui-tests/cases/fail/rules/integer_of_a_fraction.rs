//! An integer that is to be a multiple of a fraction.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(multiple_of = 0.5)]
    number: u8,
}

fn main() {}
