//! `rename_all` on a variant whose value has no name.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    #[serde(rename_all = "camelCase")]
    User(String),
    Nobody,
}

fn main() {}
