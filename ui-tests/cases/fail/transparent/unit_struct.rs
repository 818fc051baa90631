//! `transparent` on a unit struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
struct Account;

fn main() {}
