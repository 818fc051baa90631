//! An enum that knows nothing.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    #[api(unknown)]
    Other(String),
}

fn main() {}
