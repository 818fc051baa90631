//! A field of a type that has no impls at all.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Account {
    id: String,
    field: Foreign,
}

fn main() {}
