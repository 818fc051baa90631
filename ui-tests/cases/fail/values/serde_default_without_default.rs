//! A default of a type that has none.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
}

#[derive(ApiModel)]
struct Account {
    #[serde(default)]
    category: Category,
}

fn main() {}
