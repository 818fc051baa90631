//! What a variant can keep an unknown string in.

use std::borrow::Cow;
use std::sync::Arc;

use api_model::ApiModel;

#[derive(ApiModel)]
enum Plain {
    Ats,
    #[api(unknown)]
    Other(String),
}

#[derive(ApiModel)]
enum Boxed {
    Ats,
    #[api(unknown)]
    Other(Box<str>),
}

#[derive(ApiModel)]
enum Shared {
    Ats,
    #[api(unknown)]
    Other(Arc<str>),
}

#[derive(ApiModel)]
enum Owned {
    Ats,
    #[api(unknown)]
    Other(Cow<'static, str>),
}

#[derive(ApiModel)]
struct Account {
    plain: Plain,
    boxed: Boxed,
    shared: Shared,
    owned: Owned,
}

fn main() {
    let text = r#"{"plain":"a","boxed":"b","shared":"c","owned":"d"}"#;
    let account = Account::from_json(text).unwrap_or_else(|report| panic!("{report}"));
    assert!(matches!(&account.plain, Plain::Other(text) if text == "a"));
    assert!(matches!(&account.boxed, Boxed::Other(text) if &**text == "b"));
    assert!(matches!(&account.shared, Shared::Other(text) if &**text == "c"));
    assert!(matches!(&account.owned, Owned::Other(text) if text == "d"));
}
