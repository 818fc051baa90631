//! `variant_identifier` on an enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(variant_identifier)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
