//! More behind an example.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 1 + 2)]
    count: u32,
}

fn main() {}
