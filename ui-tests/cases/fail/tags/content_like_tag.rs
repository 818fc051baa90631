//! A content with the name of the tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type", content = "type")]
enum Owner {
    User { id: String },
    Team { name: String },
}

fn main() {}
