//! A word in quotes.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api("secret")]
    id: String,
}

fn main() {}
