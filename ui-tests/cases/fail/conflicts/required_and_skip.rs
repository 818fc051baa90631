//! Required, and never read.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(skip)]
    #[api(required)]
    label: Option<String>,
}

fn main() {}
