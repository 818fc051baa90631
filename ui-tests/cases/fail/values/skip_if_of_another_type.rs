//! A condition on another type.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: String,
}

fn main() {}
