//! An `into` that is not in quotes.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(into = String)]
struct Account {
    id: String,
}

fn main() {}
