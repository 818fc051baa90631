//! What has a tag is an object: a string or a number cannot hold it.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Within {
    Known { id: u8 },
    #[api(unknown)]
    Other(String),
}

#[derive(ApiModel)]
#[serde(tag = "type", content = "content")]
enum Beside {
    Known(u8),
    #[api(unknown)]
    Other(Option<u64>),
}

fn main() {}
