//! `builder` with its value in parentheses.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(builder(false))]
struct Account {
    id: String,
}

fn main() {}
