//! `skip_serializing_if` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(skip_serializing_if = "String::is_empty")]
    id: String,
}

fn main() {}
