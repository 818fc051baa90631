//! A slip of the pen in a word of serde, on a field.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    #[serde(skip_serialising_if = "String::is_empty")]
    id: String,
}

fn main() {}
