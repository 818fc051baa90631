//! `rename` with two names.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename = "one" "two")]
    id: String,
}

fn main() {}
