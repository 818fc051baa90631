//! A case that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all = "camelcase")]
struct Account {
    id: String,
}

fn main() {}
