//! A mistake in a transparent type that is used afterwards.

use api_model::ApiModel;

#[derive(ApiModel, Clone)]
#[serde(transparent)]
struct Account {
    id: String,
    label: Option<String>,
}

#[derive(ApiModel)]
struct Page {
    first: Account,
    #[serde(flatten)]
    second: Account,
}

fn main() {
    let account = Account { id: String::new(), label: None };
    let _ = Page::builder().first(account.clone()).second(account).build();
    let _ = Account::from_json("{}");
}
