//! An `other` variant that is never read.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(other, skip_deserializing)]
    Other,
}

fn main() {}
