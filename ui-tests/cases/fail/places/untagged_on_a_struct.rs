//! `untagged` on a struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
struct Account {
    id: String,
}

fn main() {}
