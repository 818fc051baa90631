//! A rule on a type that has none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 1)]
    flag: bool,
}

fn main() {}
