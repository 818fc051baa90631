//! A word of serde's for a variant in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(other)]
    Hris,
}

fn main() {}
