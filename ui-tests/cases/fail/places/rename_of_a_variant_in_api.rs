//! `rename` in `api`, on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(rename = "hris")]
    Hris,
}

fn main() {}
