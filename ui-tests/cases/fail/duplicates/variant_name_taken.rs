//! Two variants that are read from one name.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(rename = "Ats")]
    Hris,
}

fn main() {}
