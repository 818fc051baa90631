//! One alias of two fields.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(alias = "key")]
    id: String,
    #[serde(alias = "key")]
    label: String,
}

fn main() {}
