//! A check of another type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(check = in_order)]
struct Account {
    name: String,
}

fn in_order(_: &str) -> Result<(), api_model::Violation> {
    Ok(())
}

fn main() {}
