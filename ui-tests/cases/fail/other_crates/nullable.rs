//! A word of utoipa.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(nullable)]
    label: Option<String>,
}

fn main() {}
