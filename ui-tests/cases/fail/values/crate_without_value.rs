//! `crate` without a path.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(crate)]
struct Account {
    id: String,
}

fn main() {}
