//! Words of structs with named fields on a tuple struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[api(none = "null", builder = false)]
struct Range(u32, u32);

fn main() {}
