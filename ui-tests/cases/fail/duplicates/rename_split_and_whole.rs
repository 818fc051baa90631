//! A name for one side, and another for both.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename(deserialize = "key"), rename = "uid")]
    id: String,
}

fn main() {}
