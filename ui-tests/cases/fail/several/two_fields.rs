//! A mistake on each of two fields.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(secert)]
    id: String,
    #[api(required)]
    label: String,
}

fn main() {}
