//! `best_match` where the tag tells.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
#[api(best_match)]
enum Owner {
    User { id: String },
    Nobody,
}

fn main() {}
