//! Words about fields with names on an enum that has none.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all_fields = "camelCase", deny_unknown_fields)]
#[api(none = "null")]
enum Owner {
    User(String),
    Nobody,
}

fn main() {}
