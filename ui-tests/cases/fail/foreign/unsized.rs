//! A slice behind a reference.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account<'a> {
    ids: &'a [String],
}

fn main() {}
