//! A `borrow` of a number.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account<'a> {
    #[serde(borrow = 1)]
    id: &'a str,
}

fn main() {}
