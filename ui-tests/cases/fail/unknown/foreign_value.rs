//! An `unknown` variant of a union that holds what is no field type.

use api_model::ApiModel;

struct Raw;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[api(unknown)]
    Other(Raw),
}

fn main() {}
