//! `with` beside `serialize_with` on a variant.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Owner {
    #[serde(with = "as_text", serialize_with = "as_text::serialize")]
    User(u32),
    Nobody,
}

fn main() {}
