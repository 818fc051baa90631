//! A type of std that is no field type.

use std::time::Instant;

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    at: Instant,
}

fn main() {}
