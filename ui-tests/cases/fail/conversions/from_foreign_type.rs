//! A `from` of a type that is none of ours.

use api_model::ApiModel;

struct Raw(String);

#[derive(ApiModel)]
#[serde(from = "Raw")]
struct Account {
    id: String,
}

impl From<Raw> for Account {
    fn from(raw: Raw) -> Self {
        Self { id: raw.0 }
    }
}

fn main() {}
