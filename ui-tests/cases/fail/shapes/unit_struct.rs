//! A unit struct.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Nothing;

fn main() {}
