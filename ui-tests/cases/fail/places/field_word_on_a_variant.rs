//! A field word on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(secret)]
    Hris,
}

fn main() {}
