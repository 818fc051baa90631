//! A name in JSON without its value.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example = { "id" })]
    id: String,
}

fn main() {}
