//! `rename` with the name in parentheses.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename("identifier"))]
    id: String,
}

fn main() {}
