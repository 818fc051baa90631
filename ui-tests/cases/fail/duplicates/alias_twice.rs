//! One alias twice.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(alias = "uid", alias = "uid")]
    id: String,
}

fn main() {}
