//! `rename_all` on a variant without fields.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    #[serde(rename_all = "camelCase")]
    Ats,
    Hris,
}

fn main() {}
