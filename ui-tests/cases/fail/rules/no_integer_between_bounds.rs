//! Bounds with no integer between them.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 0.5, maximum = 0.7)]
    number: i32,
}

fn main() {}
