//! Words of fields with names on the value of a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    User(#[serde(rename = "id", skip_serializing_if = "String::is_empty")] String),
    Nobody,
}

fn main() {}
