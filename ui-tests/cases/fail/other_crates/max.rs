//! A word of nutype and zod.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(max = 9)]
    count: u32,
}

fn main() {}
