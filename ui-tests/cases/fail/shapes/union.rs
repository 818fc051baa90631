//! A union.

use api_model::ApiModel;

#[derive(ApiModel)]
union Account {
    number: u32,
    flag: bool,
}

fn main() {}
