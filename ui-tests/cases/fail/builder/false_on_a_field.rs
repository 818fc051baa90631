//! `builder = false` on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(builder = false)]
    label: Option<String>,
}

fn main() {}
