//! An unknown variant that holds no string.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(u32),
}

fn main() {}
