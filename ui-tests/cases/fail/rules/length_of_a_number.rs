//! A rule for strings on a number.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 1)]
    number: u8,
}

fn main() {}
