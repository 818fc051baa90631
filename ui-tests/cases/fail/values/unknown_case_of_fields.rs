//! A case for fields that does not exist.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all_fields = "camel_case")]
enum Owner {
    User { first_name: String },
    Nobody,
}

fn main() {}
