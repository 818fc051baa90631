//! `non_null` without `Option`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(non_null)]
    id: String,
}

fn main() {}
