//! `content` without a tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(content = "data")]
enum Owner {
    User { id: String },
    Nobody,
}

fn main() {}
