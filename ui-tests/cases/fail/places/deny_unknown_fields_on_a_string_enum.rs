//! `deny_unknown_fields` on a string enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(deny_unknown_fields)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
