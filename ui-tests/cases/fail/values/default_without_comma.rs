//! An expression and a word without a comma.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default = 5 example = 6)]
    count: u32,
}

fn main() {}
