//! A word of garde and validator.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(email)]
    id: String,
}

fn main() {}
