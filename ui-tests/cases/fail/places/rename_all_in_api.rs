//! `rename_all` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(rename_all = "camelCase")]
struct Account {
    id: String,
}

fn main() {}
