//! A word of validator.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(regex(path = "RE_ID"))]
    id: String,
}

fn main() {}
