//! A word of typed-builder.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(setter(into))]
    id: String,
}

fn main() {}
