//! `builder(...)` with a word that it does not have.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(builder(skp))]
    id: Option<String>,
}

fn main() {}
