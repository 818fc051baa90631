//! A field of a variant of a type that is none of ours.

use api_model::ApiModel;

struct Raw;

#[derive(ApiModel)]
#[serde(tag = "type")]
enum Owner {
    User { raw: Raw },
    Nobody,
}

fn main() {}
