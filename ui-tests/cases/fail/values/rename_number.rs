//! `rename` with a number.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename = 5)]
    id: String,
}

fn main() {}
