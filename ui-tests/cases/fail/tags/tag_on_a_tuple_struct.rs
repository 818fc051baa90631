//! A tag on a tuple struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
struct Range(u32, u32);

fn main() {}
