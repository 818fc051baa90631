//! `content` beside `untagged`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged, content = "data")]
enum Owner {
    User { id: String },
    Team { name: String },
}

fn main() {}
