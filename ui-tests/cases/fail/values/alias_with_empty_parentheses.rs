//! `alias` with nothing in parentheses.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(alias())]
    id: String,
}

fn main() {}
