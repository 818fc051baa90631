//! A number with a type.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 1u8)]
    count: u8,
}

fn main() {}
