//! An attribute inside a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(#[api(secret)] String),
}

fn main() {}
