//! A mutable reference.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account<'a> {
    id: &'a mut str,
}

fn main() {}
