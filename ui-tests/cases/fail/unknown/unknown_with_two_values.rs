//! An unknown variant with two values.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(String, String),
}

fn main() {}
