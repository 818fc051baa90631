//! A case for the names of variants without tags.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged, rename_all = "camelCase")]
enum Owner {
    User { first_name: String },
    Id(String),
}

fn main() {}
