//! A check that does not say where.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(check = in_order)]
struct Account {
    name: String,
}

fn in_order(_: &Account) -> Result<(), String> {
    Ok(())
}

fn main() {}
