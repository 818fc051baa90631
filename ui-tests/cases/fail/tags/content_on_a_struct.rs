//! A content on a struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type", content = "data")]
struct Account {
    id: String,
}

fn main() {}
