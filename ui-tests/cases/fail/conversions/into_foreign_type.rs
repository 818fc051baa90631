//! An `into` of a type that is none of ours.

use api_model::ApiModel;

struct Raw(String);

#[derive(ApiModel, Clone)]
#[serde(into = "Raw")]
struct Account {
    id: String,
}

impl From<Account> for Raw {
    fn from(account: Account) -> Self {
        Self(account.id)
    }
}

fn main() {}
