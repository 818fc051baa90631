//! An `other` variant beside one that keeps what is unknown.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Unknown(String),
    #[serde(other)]
    Other,
}

fn main() {}
