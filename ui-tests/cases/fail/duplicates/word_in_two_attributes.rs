//! A word in two attributes.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default)]
    #[serde(default)]
    id: String,
}

fn main() {}
