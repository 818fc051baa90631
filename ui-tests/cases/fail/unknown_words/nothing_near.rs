//! A word that resembles none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(frobnicate)]
    id: String,
}

fn main() {}
