//! A foreign type as a map's key.

use std::collections::HashMap;

use api_model::ApiModel;

#[derive(PartialEq, Eq, Hash)]
struct Foreign;

#[derive(ApiModel)]
struct Account {
    id: String,
    field: HashMap<Foreign, String>,
}

fn main() {}
