//! Two `other` variants.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(other)]
    Other,
    #[serde(other)]
    Unknown,
}

fn main() {}
