//! Text that a constant or the input may own, but never borrows from it.

use std::borrow::Cow;

use api_model::ApiModel;

#[derive(ApiModel)]
struct Account {
    id: Cow<'static, str>,
    label: Option<Cow<'static, str>>,
}

fn main() {
    let account = Account::builder().id("acc_1").build();
    assert_eq!(account.id, "acc_1");
    assert!(Account::from_json(r#"{"id":"acc_1"}"#).is_ok());
}
