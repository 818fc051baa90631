//! A string where a number is expected.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = "1")]
    number: u8,
}

fn main() {}
