//! A reference that outlives what it would be read from.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: &'static str,
    label: Option<&'static str>,
}

fn main() {}
