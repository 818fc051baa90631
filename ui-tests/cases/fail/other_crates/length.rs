//! A word of garde and validator.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(length(min = 1))]
    id: String,
}

fn main() {}
