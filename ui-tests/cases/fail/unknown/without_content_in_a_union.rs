//! An `unknown` variant of a union that holds nothing.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[api(unknown)]
    Other,
}

fn main() {}
