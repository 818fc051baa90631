//! Three mistakes, on the type and on two fields.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all = "camelcase")]
struct Account {
    #[api(length(min = 1))]
    id: String,
    #[serde(flatten)]
    label: Option<String>,
}

fn main() {}
