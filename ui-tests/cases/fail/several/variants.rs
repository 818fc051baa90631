//! A mistake on each of two variants.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    #[serde(renam = "ats")]
    Ats,
    Hris(#[serde(alias = "hris")] u32),
}

fn main() {}
