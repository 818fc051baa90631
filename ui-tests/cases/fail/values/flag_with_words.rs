//! Words for a word that takes none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secret(true))]
    id: String,
}

fn main() {}
