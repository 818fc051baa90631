//! A variant word on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(unknown)]
    id: String,
}

fn main() {}
