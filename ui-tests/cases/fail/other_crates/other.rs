//! A word of serde that the enum has another one for.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(other)]
    Hris,
}

fn main() {}
