//! `tag` on a struct.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
struct Account {
    id: String,
}

fn main() {}
