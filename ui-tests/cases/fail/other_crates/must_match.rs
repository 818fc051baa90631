//! A word of validator.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(must_match(other = "id"))]
    id: String,
}

fn main() {}
