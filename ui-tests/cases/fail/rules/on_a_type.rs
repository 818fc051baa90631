//! A rule on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(min_properties = 1)]
struct Account {
    name: String,
}

fn main() {}
