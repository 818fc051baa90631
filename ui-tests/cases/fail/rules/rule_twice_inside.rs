//! A rule that is written twice.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items(minimum = 1, minimum = 2))]
    all: Vec<u8>,
}

fn main() {}
