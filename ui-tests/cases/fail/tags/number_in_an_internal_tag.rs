//! Values that are no objects, beside an internal tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User(u64),
    Team(String),
    Group(Vec<String>),
    Nobody(Option<u64>),
}

fn main() {}
