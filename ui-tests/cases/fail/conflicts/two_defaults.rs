//! Two defaults.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(default)]
    #[api(default = "none")]
    id: String,
}

fn main() {}
