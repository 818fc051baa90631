//! A tag without its name.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag)]
enum Owner {
    User { id: String },
    Nobody,
}

fn main() {}
