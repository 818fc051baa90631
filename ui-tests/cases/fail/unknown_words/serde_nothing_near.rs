//! A word that resembles none of serde's.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(frobnicate)]
    id: String,
}

fn main() {}
