//! An `into` of a type that is not `Clone`.

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(into = "String")]
struct Account {
    id: String,
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.id
    }
}

fn main() {}
