//! A step that is negative.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(multiple_of = -0.5)]
    number: f64,
}

fn main() {}
