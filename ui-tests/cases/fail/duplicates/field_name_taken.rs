//! Two fields that are read from one name.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(rename = "id")]
    identifier: String,
}

fn main() {}
