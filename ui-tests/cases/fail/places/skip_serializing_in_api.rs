//! `skip_serializing` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(skip_serializing)]
    id: String,
}

fn main() {}
