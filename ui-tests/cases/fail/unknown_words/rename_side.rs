//! A side of `rename` that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename(serialise = "identifier"))]
    id: String,
}

fn main() {}
