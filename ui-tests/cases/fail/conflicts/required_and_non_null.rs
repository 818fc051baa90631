//! Neither absent nor `null`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(required, non_null)]
    label: Option<String>,
}

fn main() {}
