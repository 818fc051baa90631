//! A secret in an open string enum, whose values are shown.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(#[api(secret)] String),
}

fn main() {}
