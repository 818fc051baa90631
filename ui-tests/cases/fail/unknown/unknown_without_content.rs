//! An unknown variant with nothing to keep the string in.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other,
}

fn main() {}
