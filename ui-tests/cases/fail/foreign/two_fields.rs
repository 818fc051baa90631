//! Two fields of one foreign type.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    first: Foreign,
    second: Foreign,
}

fn main() {}
