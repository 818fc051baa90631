//! A default for a whole enum.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(default)]
enum Category {
    Ats,
    Hris,
}

fn main() {}
