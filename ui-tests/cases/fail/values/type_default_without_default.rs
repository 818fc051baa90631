//! A default for a whole type that has none.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(default)]
struct Account {
    id: String,
}

fn main() {}
