//! A `try_from` whose error has no text.

use api_model::ApiModel;

struct Nope;

#[derive(ApiModel)]
#[serde(try_from = "String")]
struct Account {
    id: String,
}

impl TryFrom<String> for Account {
    type Error = Nope;

    fn try_from(id: String) -> Result<Self, Nope> {
        if id.is_empty() { Err(Nope) } else { Ok(Self { id }) }
    }
}

fn main() {}
