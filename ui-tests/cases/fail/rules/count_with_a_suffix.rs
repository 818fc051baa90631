//! A count with a type.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 1u8)]
    name: String,
}

fn main() {}
