//! A bound that no item reaches.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(items(minimum = 300))]
    number: Vec<Option<i8>>,
}

fn main() {}
