//! A word of ours in camel case.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(nonNull)]
    id: Option<String>,
}

fn main() {}
