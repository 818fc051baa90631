//! A word of utoipa.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(deprecated)]
    id: String,
}

fn main() {}
