//! A name for the variant that keeps what has none.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    #[serde(rename = "other")]
    Other(String),
}

fn main() {}
