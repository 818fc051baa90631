//! An alias that is a later field's name.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(alias = "identifier")]
    id: String,
    identifier: String,
}

fn main() {}
