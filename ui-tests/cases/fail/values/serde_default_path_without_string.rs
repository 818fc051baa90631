//! A path outside a string.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default = one)]
    count: u32,
}

fn main() {}
