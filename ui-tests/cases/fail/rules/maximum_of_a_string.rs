//! A rule for numbers on an optional string.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(maximum = 1)]
    name: Option<String>,
}

fn main() {}
