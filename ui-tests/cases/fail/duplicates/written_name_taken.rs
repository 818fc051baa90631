//! Two fields that are written under one name.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(rename(serialize = "id"))]
    identifier: String,
}

fn main() {}
