//! A step that is none.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(multiple_of = 0)]
    number: u8,
}

fn main() {}
