//! `with` for a module that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(with = "missing")]
    id: String,
}

fn main() {}
