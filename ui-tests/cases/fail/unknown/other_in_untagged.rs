//! An `other` variant where there are no tags.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
enum Owner {
    User { id: String },
    #[serde(other)]
    Other,
}

fn main() {}
