//! A default that is not a path.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default = "not a path")]
    id: String,
}

fn main() {}
