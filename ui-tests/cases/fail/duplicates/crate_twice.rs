//! Two paths to the crate.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(crate = ::api_model, crate = api_model)]
struct Account {
    id: String,
}

fn main() {}
