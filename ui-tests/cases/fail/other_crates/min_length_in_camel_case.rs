//! A word of JSON Schema.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(minLength = 1)]
    id: String,
}

fn main() {}
