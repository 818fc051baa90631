//! A word of validator.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(nested)]
    id: String,
}

fn main() {}
