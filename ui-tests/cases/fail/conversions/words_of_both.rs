//! Words about a type that is read and written as another.

use api_model::ApiModel;

#[derive(ApiModel, Clone)]
#[serde(from = "String", into = "String", tag = "type", rename_all = "camelCase")]
#[api(none = "null")]
struct Account {
    id: String,
}

impl From<String> for Account {
    fn from(id: String) -> Self {
        Self { id }
    }
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.id
    }
}

fn main() {}
