//! An unknown variant with a named field.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other { name: String },
}

fn main() {}
