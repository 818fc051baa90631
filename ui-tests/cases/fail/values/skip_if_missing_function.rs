//! A condition that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(skip_serializing_if = "missing")]
    id: String,
}

fn main() {}
