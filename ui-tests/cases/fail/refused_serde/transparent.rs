//! `transparent` on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
struct Account {
    id: String,
}

fn main() {}
