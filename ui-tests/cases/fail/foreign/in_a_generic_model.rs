//! A generic model of a foreign type.

use api_model::ApiModel;

struct Foreign;

#[derive(ApiModel)]
struct Paginated<T> {
    items: Vec<T>,
}

#[derive(ApiModel)]
struct Accounts {
    page: Paginated<Foreign>,
}

fn main() {}
