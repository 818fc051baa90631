//! A variant that keeps what is unknown, and is skipped.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    #[serde(skip)]
    Other(String),
}

fn main() {}
