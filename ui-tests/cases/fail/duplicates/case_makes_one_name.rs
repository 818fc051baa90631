//! Two fields that a case makes one.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all = "camelCase")]
struct Account {
    owner_id: String,
    owner__id: String,
}

fn main() {}
