//! Never absent, with a value for its absence.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[api(required, default = None)]
    label: Option<String>,
}

fn main() {}
