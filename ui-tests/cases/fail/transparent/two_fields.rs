//! `transparent` on a struct with two fields.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
struct Account {
    id: String,
    label: Option<String>,
}

fn main() {}
