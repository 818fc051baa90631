//! A field word on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(secret)]
struct Account {
    id: String,
}

fn main() {}
