//! Skipped twice over.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(skip, skip_deserializing)]
    id: String,
}

fn main() {}
