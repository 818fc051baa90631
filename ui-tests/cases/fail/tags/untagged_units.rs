//! Two variants without a tag and without content.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
