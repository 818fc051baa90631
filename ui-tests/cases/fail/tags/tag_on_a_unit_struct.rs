//! A tag on a unit struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
struct Nothing;

fn main() {}
