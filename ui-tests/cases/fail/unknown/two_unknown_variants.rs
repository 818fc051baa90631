//! Two unknown variants.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(String),
    #[api(unknown)]
    Another(String),
}

fn main() {}
