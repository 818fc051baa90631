//! `=` behind a word that takes none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secret =)]
    id: String,
}

fn main() {}
