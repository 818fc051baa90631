//! `expecting` on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(expecting = "an account")]
struct Account {
    id: String,
}

fn main() {}
