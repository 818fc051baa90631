//! A name for both sides, and another for one.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename = "uid", rename(deserialize = "key"))]
    id: String,
}

fn main() {}
