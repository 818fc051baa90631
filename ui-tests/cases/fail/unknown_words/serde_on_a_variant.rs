//! A slip of the pen in a word of serde, on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[serde(alais = "hrisLegacy")]
    Hris,
}

fn main() {}
