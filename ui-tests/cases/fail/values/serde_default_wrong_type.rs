//! A default by a function of another type.

use api_model::ApiModel;

fn zero() -> u32 {
    0
}

#[derive(ApiModel)]
struct Account {
    #[serde(default = "zero")]
    id: String,
}

fn main() {}
