//! A word that a later release will have.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(min_length = 3)]
    id: String,
}

fn main() {}
