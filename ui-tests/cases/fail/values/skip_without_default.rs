//! A skipped field of a type without a default.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
}

#[derive(ApiModel)]
struct Account {
    #[serde(skip)]
    category: Category,
}

fn main() {}
