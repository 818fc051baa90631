//! A type word of ours that takes a string in `serde`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(none = "null")]
struct Account {
    id: String,
}

fn main() {}
