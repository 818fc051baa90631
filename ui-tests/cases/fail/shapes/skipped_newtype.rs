//! A newtype whose value is skipped.

use api_model::ApiModel;

#[derive(ApiModel)]
struct AccountId(#[serde(skip)] String);

fn main() {}
