//! An item with a default before one without.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Range(#[serde(default)] u32, u32);

fn main() {}
