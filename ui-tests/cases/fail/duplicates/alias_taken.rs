//! An alias that is another field's name.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: String,
    #[serde(alias = "id")]
    identifier: String,
}

fn main() {}
