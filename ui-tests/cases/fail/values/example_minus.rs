//! A minus without a number.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = -)]
    count: i32,
}

fn main() {}
