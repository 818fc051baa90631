//! A mistake on each of two types.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    id: String,
}

#[derive(ApiModel)]
struct Owner {
    #[serde(alais = "uid")]
    id: String,
}

fn main() {}
