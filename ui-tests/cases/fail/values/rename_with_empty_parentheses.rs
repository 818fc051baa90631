//! `rename` with nothing in parentheses.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename())]
    id: String,
}

fn main() {}
