//! Flattened values that are no objects.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(flatten)]
    id: String,
    #[serde(flatten)]
    floor: Option<u32>,
    #[serde(flatten)]
    tags: Vec<String>,
}

fn main() {}
