//! A field beside one whose setter cannot have its own name.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    build: String,
    build_: String,
}

fn main() {}
