//! `required` without `Option`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(required)]
    id: String,
}

fn main() {}
