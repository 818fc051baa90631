//! Words of structs with named fields on a newtype.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(default, rename_all = "camelCase")]
#[api(builder = true)]
struct AccountId(String);

fn main() {}
