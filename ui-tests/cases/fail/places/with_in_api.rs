//! `with` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(with = "module")]
    id: String,
}

fn main() {}
