//! `none` with another value.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(none = "skip")]
struct Account {
    id: String,
}

fn main() {}
