//! `format` on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(format = "uuid")]
struct AccountId(String);

fn main() {}
