//! A tag on a newtype.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
struct AccountId(String);

fn main() {}
