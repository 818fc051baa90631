//! `remote` on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(remote = "other::Account")]
struct Account {
    id: String,
}

fn main() {}
