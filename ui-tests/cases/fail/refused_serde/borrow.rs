//! `borrow` on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account<'a> {
    #[serde(borrow)]
    id: &'a str,
}

fn main() {}
