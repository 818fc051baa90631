//! Two setters of one name.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    label: Option<String>,
    maybe_label: bool,
}

fn main() {}
