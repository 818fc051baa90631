//! A shape that is not taken, with a misspelt word.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_al = "camelCase")]
struct AccountId(String);

fn main() {}
