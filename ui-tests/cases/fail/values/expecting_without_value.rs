//! `expecting` without its text.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(expecting)]
struct Account {
    id: String,
}

fn main() {}
