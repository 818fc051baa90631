//! A function pointer.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    callback: fn(u32) -> u32,
}

fn main() {}
