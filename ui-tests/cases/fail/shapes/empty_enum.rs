//! An enum without variants.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {}

fn main() {}
