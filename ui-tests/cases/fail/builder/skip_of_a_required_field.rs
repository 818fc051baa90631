//! A required field that nothing could set.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(builder(skip))]
    id: String,
}

fn main() {}
