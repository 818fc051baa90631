//! A number that no float holds.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(maximum = 1e400)]
    number: f64,
}

fn main() {}
