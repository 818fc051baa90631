//! One variant that is both.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    #[serde(other)]
    Other,
}

fn main() {}
