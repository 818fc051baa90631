//! `from` beside `try_from`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(from = "String", try_from = "u32")]
struct Account {
    id: String,
}

impl From<String> for Account {
    fn from(id: String) -> Self {
        Self { id }
    }
}

fn main() {}
