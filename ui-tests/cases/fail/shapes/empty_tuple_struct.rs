//! A tuple struct without fields.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Nothing();

fn main() {}
