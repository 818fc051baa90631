//! An example that the type cannot hold.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 300)]
    number: u8,
}

fn main() {}
