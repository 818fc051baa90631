//! `skip` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(skip)]
    id: String,
}

fn main() {}
