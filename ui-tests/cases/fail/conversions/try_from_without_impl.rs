//! A `try_from` without the conversion.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(try_from = "u32")]
enum Category {
    Ats,
    Hris,
}

fn main() {}
