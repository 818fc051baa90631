//! A rule on what keeps any value.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(#[api(min_length = 1)] String),
}

fn main() {}
