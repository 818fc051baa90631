//! A word of garde and validator.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(range(min = 1, max = 9))]
    count: u32,
}

fn main() {}
