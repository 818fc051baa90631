//! `field_identifier` on an enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(field_identifier)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
