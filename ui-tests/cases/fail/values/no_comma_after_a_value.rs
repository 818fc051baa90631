//! A word behind a value without a comma.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename = "uid" alias = "key")]
    id: String,
}

fn main() {}
