//! A type word of ours in `serde`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(builder = false)]
struct Account {
    id: String,
}

fn main() {}
