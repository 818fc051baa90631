//! An `into` without the conversion.

use api_model::ApiModel;

#[derive(ApiModel, Clone)]
#[serde(into = "String")]
struct Account {
    id: String,
}

fn main() {}
