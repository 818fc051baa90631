//! A word of derive_builder.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(strip_option)]
    label: Option<String>,
}

fn main() {}
