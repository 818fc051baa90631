//! `deny_unknown_fields` in `api`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[api(deny_unknown_fields)]
struct Account {
    id: String,
}

fn main() {}
