//! A secret whose type cannot be shown, and a generic one.

use api_model::ApiModel;

#[derive(ApiModel)]
enum Key {
    Short,
}

#[derive(ApiModel)]
struct Token {
    id: String,
    #[api(secret)]
    key: Key,
}

#[derive(ApiModel)]
struct Sealed<T> {
    #[api(secret)]
    item: T,
    other: Option<u8>,
}

fn main() {
    let token = Token::builder().id("acc_1").key(Key::Short).build();
    assert_eq!(format!("{token:?}"), r#"Token { id: "acc_1", key: [REDACTED] }"#);
    let sealed = Sealed::<u8>::builder().item(1).build();
    assert!(format!("{sealed:?}").contains("[REDACTED]"));
}
