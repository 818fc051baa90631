//! A path to nothing.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(crate = ::nowhere)]
struct Account {
    id: String,
}

fn main() {}
