//! A list's setter that is given one item.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    categories: Vec<u32>,
}

fn main() {
    let _ = Account::builder().categories(1).build();
}
