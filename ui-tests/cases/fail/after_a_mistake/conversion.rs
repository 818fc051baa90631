//! A mistake in a type that is read as another, and used afterwards.

use api_model::ApiModel;

#[derive(ApiModel, Clone)]
#[serde(from = "String", into = "String", expcting = "an account")]
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

#[derive(ApiModel)]
struct Page {
    items: Vec<Account>,
}

fn main() {
    let _ = Page::from_json("{}");
    let _ = Account::from_json("{}").map(|account| account.to_json());
}
