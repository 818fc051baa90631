//! A required field with a default.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(required, default = "a", min_length = 1)]
    name: Option<String>,
}

fn main() {}
