//! `untagged` on the enum and on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
enum Owner {
    User { name: String },
    #[serde(untagged)]
    Id(String),
}

fn main() {}
