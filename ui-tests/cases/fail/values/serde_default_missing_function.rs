//! A default by a function that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default = "missing")]
    id: String,
}

fn main() {}
