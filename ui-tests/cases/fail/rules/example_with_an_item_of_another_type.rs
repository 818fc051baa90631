//! An example that the field could not hold.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = ["a", 5])]
    all: Vec<String>,
}

fn main() {}
