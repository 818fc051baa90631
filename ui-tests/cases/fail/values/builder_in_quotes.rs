//! `builder` with a string.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(builder = "false")]
struct Account {
    id: String,
}

fn main() {}
