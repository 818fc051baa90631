//! A foreign type in a `Vec`.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    id: String,
    field: Vec<Foreign>,
}

fn main() {}
