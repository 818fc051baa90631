//! `example` without a value.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(example)]
    id: String,
}

fn main() {}
