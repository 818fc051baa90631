//! A foreign type in an `Option`.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    id: String,
    field: Option<Foreign>,
}

fn main() {}
