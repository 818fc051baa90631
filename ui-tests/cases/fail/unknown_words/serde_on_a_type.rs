//! A slip of the pen in a word of serde, on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_al = "camelCase")]
struct Account {
    id: String,
}

fn main() {}
