//! A value where serde takes a path.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default = 5)]
    count: u32,
}

fn main() {}
