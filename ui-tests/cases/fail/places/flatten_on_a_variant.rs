//! `flatten` on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    #[serde(flatten)]
    User(String),
    Nobody,
}

fn main() {}
