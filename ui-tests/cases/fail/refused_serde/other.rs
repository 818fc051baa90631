//! `other` on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(other)]
    Hris,
}

fn main() {}
