//! A variant that keeps what is unknown beside an `other` one.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(other)]
    Other,
    #[api(unknown)]
    Unknown(String),
}

fn main() {}
