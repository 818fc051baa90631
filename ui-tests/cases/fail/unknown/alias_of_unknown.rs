//! An alias for the variant that keeps what has no name.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    #[serde(alias = "other")]
    Other(String),
}

fn main() {}
