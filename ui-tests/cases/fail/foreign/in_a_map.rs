//! A foreign type as a map's value.

use std::collections::HashMap;

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    id: String,
    field: HashMap<String, Foreign>,
}

fn main() {}
