//! An `other` variant that holds something.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[serde(other)]
    Other { name: String },
}

fn main() {}
