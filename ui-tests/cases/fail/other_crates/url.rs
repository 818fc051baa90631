//! A word of garde and validator.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(url)]
    id: String,
}

fn main() {}
