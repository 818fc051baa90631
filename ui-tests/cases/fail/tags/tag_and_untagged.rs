//! `tag` beside `untagged`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type", untagged)]
enum Owner {
    User { id: String },
    Team { name: String },
}

fn main() {}
