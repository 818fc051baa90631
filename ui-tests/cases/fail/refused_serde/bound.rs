//! `bound` on a type.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(bound = "")]
struct Account {
    id: String,
}

fn main() {}
