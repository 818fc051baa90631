//! A rule in serde's attribute.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(min_length = 1)]
    name: String,
}

fn main() {}
