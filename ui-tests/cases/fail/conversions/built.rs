//! The builder of a type that is read as another, which has none.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(from = "String")]
struct Account {
    id: String,
}

impl From<String> for Account {
    fn from(id: String) -> Self {
        Self { id }
    }
}

fn main() {
    let _ = Account::builder().id("a").build();
}
