//! A word behind parentheses without a comma.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(rename(serialize = "uid") default)]
    id: String,
}

fn main() {}
