//! A case that resembles none.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all = "train")]
struct Account {
    id: String,
}

fn main() {}
