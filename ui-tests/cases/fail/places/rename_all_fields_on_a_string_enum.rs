//! `rename_all_fields` on a string enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all_fields = "camelCase")]
enum Category {
    Ats,
    Hris,
}

fn main() {}
