//! `non_null` on a field that is there to be `null`.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(non_null)]
    label: Option<Option<String>>,
}

fn main() {}
