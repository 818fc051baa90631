//! `rename_all_fields` on a struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all_fields = "camelCase")]
struct Account {
    first_name: String,
}

fn main() {}
