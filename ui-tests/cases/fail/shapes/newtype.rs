//! A newtype.

use api_model::ApiModel;

#[derive(ApiModel)]
struct AccountId(String);

fn main() {}
