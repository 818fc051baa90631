//! `crate` on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(crate = "serde")]
struct Account {
    id: String,
}

fn main() {}
