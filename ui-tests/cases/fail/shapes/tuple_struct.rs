//! A tuple struct.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Range(u32, u32);

fn main() {}
