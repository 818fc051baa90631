//! A list's setter that is given other items.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    tags: Vec<String>,
}

fn main() {
    let _ = Account::builder().tags([1, 2]).build();
}
