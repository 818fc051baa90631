//! `default` without a value.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(default)]
    id: String,
}

fn main() {}
