//! Two cases for one type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all = "camelCase", rename_all = "kebab-case")]
struct Account {
    id: String,
}

fn main() {}
