//! A pattern without quotes.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(pattern = a)]
    name: String,
}

fn main() {}
