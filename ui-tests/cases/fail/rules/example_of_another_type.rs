//! An example that the field could not hold.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = 5)]
    name: Option<String>,
}

fn main() {}
