//! `required` on a field that is there to be absent.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(required)]
    label: Option<Option<String>>,
}

fn main() {}
