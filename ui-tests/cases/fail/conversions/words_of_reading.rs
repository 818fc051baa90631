//! Words about the reading of a type that is read as another.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(from = "String", deny_unknown_fields, default, expecting = "an account")]
#[api(builder = false)]
struct Account {
    id: String,
}

impl From<String> for Account {
    fn from(id: String) -> Self {
        Self { id }
    }
}

fn main() {}
