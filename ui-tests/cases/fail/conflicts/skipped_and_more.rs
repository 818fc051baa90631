//! Words for a way that a field or variant does not go.

use api_model::ApiModel;

#[derive(ApiModel)]
struct Skipped {
    id: u8,
    #[serde(skip, with = "nowhere")]
    with: u8,
    #[serde(skip, skip_serializing_if = "nowhere")]
    skip_if: Option<u8>,
    #[serde(skip, rename = "x", alias = "y")]
    named: u8,
    #[serde(skip)]
    #[api(non_null, example = 1)]
    shown: Option<u8>,
    #[serde(skip)]
    #[api(format = "email", read_only)]
    formatted: String,
    #[serde(skip_serializing, serialize_with = "nowhere", skip_serializing_if = "nowhere")]
    never_written: u8,
    #[serde(skip_deserializing, deserialize_with = "nowhere", alias = "z")]
    never_read: u8,
}

#[derive(ApiModel)]
enum Kind {
    #[serde(skip, rename = "x", alias = "y")]
    Skipped,
    #[serde(skip_deserializing, alias = "z")]
    NeverRead,
    Other,
}

#[derive(ApiModel)]
struct Pair(u8, #[serde(skip, with = "nowhere")] u8);

fn main() {}
