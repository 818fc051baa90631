//! Words of fields with names on an item of a tuple.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Range(
    #[serde(rename = "from")]
    #[api(required)]
    Option<u32>,
    #[serde(alias = "to")]
    #[api(builder(skip))]
    u32,
);

fn main() {}
