//! Two bounds that no number keeps.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minimum = 2, maximum = 1.5)]
    number: f64,
}

fn main() {}
