//! A field word of ours in `serde`, on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(secret)]
struct Account {
    id: String,
}

fn main() {}
