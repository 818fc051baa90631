//! Two names for one field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename = "uid", rename = "key")]
    id: String,
}

fn main() {}
