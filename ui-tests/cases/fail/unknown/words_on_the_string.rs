//! Words on the string of an `unknown` variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Category {
    Ats,
    #[api(unknown)]
    Other(#[serde(alias = "raw")] #[api(example = "hris", format = "uri")] String),
}

fn main() {}
