//! A field word of serde on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(default)]
    Hris,
}

fn main() {}
