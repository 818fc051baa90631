//! A foreign type in a `Vec` in an `Option`.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    id: String,
    field: Option<Vec<Foreign>>,
}

fn main() {}
