//! Words of fields with names on the value of a newtype.

use api_model::ApiModel;

#[derive(ApiModel)]
struct AccountId(
    #[serde(rename = "id", alias = "ID", default)]
    #[api(non_null)]
    Option<String>,
);

fn main() {}
