//! A foreign type in a `Box`.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    id: String,
    field: Box<Foreign>,
}

fn main() {}
