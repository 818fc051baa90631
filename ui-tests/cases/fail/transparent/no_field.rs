//! `transparent` on a struct without fields.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
struct Account {}

fn main() {}
