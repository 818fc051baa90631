//! Two variants of one type without a tag.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(untagged)]
enum Owner {
    Id(String),
    Count(u32),
    Name(String),
}

fn main() {}
