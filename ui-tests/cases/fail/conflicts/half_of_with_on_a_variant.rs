//! A variant with fields that a function writes, and nothing reads.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    #[serde(serialize_with = "as_text")]
    User { id: u32 },
    Nobody,
}

fn main() {}
