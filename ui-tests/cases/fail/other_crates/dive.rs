//! A word of garde.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(dive)]
    id: String,
}

fn main() {}
