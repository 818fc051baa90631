//! Words of structs with fields on a unit struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(default, deny_unknown_fields)]
struct Nothing;

fn main() {}
