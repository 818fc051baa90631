//! `with` for another type.

use api_model::ApiModel;

mod unix {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(*value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        u64::deserialize(deserializer)
    }
}

#[derive(ApiModel)]
struct Account {
    #[serde(with = "unix")]
    at: String,
}

fn main() {}
