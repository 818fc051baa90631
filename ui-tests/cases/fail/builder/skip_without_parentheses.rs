//! `builder` without what it says.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(builder)]
    label: Option<String>,
}

fn main() {}
