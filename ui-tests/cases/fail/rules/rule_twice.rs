//! A rule that is written twice.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 1)]
    #[api(min_length = 2)]
    name: String,
}

fn main() {}
