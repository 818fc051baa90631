//! `serde` with a value.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde = "default"]
    id: String,
}

fn main() {}
