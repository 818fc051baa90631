//! A check of the whole on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(check = in_order)]
    name: String,
}

fn main() {}
