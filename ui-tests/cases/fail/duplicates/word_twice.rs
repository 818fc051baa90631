//! A word twice in one attribute.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secret, secret)]
    id: String,
}

fn main() {}
