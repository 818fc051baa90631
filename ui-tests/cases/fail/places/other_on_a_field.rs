//! `other` on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(other)]
    id: String,
}

fn main() {}
