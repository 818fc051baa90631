//! A variant without a tag before one with.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    #[serde(untagged)]
    Id(String),
    User { name: String },
}

fn main() {}
