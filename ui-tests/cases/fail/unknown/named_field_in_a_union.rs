//! An `unknown` variant of a union whose value has a name.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { id: String },
    #[api(unknown)]
    Other { value: String },
}

fn main() {}
