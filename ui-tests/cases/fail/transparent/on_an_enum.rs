//! `transparent` on an enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(transparent)]
enum Owner {
    User(String),
}

fn main() {}
