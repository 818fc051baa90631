//! Bounds with no multiple between them.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 1, maximum = 9, multiple_of = 10)]
    number: u8,
}

fn main() {}
