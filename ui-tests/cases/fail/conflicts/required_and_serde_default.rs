//! Never absent, with a value for its absence.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default)]
    #[api(required)]
    label: Option<String>,
}

fn main() {}
