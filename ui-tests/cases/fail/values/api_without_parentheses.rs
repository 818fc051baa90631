//! `api` without words.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api]
    id: String,
}

fn main() {}
