//! Strings, by code points and by patterns.

use std::borrow::Cow;
use std::sync::Arc;

use renamed_api_model::{ApiModel, json};

use super::{breaks, keeps, lines, one};

one!(Length: String, min_length = 2, max_length = 3);

#[test]
fn lengths_are_code_points() {
    for value in
        ["ab", "abc", "éé", "e\u{301}", "👩👧", "👩\u{200d}👧", "\u{10ffff}\u{10ffff}\u{10ffff}", "\0\0"]
    {
        keeps::<Length>(&value.to_owned());
    }
    for value in ["", "a", "é", "👩", "\u{10ffff}"] {
        breaks::<Length>(&value.to_owned(), &["min_length"]);
    }
    // One family, as people count, and two accents.
    for value in ["abcd", "👩\u{200d}👩\u{200d}👧", "e\u{301}e\u{301}", "éééé"] {
        breaks::<Length>(&value.to_owned(), &["max_length"]);
    }
}

#[test]
fn every_string() {
    one!(Boxed: Box<str>, min_length = 1, max_length = 2, pattern = "a");
    // serde has it behind a feature only.
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Shared {
        #[api(min_length = 1)]
        value: Arc<str>,
    }
    one!(Either: Cow<'static, str>, max_length = 1);
    keeps::<Boxed>(&"ba".into());
    breaks::<Boxed>(&"".into(), &["min_length", "pattern"]);
    breaks::<Boxed>(&"bbb".into(), &["max_length", "pattern"]);
    breaks::<Either>(&Cow::Borrowed("ab"), &["max_length"]);
    keeps::<Either>(&Cow::Borrowed("a"));
    assert!(Shared::from_json(r#"{"value":""}"#).is_err());
    assert!(Shared { value: "".into() }.validate().is_err());
    assert_eq!(Shared::from_json(r#"{"value":"a"}"#).unwrap().value, "a".into());
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Borrowing<'a> {
    #[api(min_length = 2)]
    name: &'a str,
    #[api(max_length = 2)]
    cow: Cow<'a, str>,
    #[api(min_items = 1, items(min_length = 1))]
    all: Vec<&'a str>,
    #[api(keys(min_length = 2), min_properties = 1)]
    map: std::collections::BTreeMap<&'a str, u8>,
}

#[test]
fn what_borrows_from_the_text() {
    let text = r#"{"name":"a","cow":"abc","all":["",""],"map":{"b":1}}"#;
    let report = json::from_str::<Borrowing<'_>>(text).unwrap_err();
    let expected = [
        "/name: expected a string of at least 2 characters (min_length, line 1, column 9)",
        "/cow: expected a string of at most 2 characters (max_length, line 1, column 19)",
        "/all/0: expected a string of at least 1 character (min_length, line 1, column 32)",
        "/all/1: expected a string of at least 1 character (min_length, line 1, column 35)",
        "/map/b: expected a string of at least 2 characters (min_length, line 1, column 50)",
    ];
    assert_eq!(lines(&report), expected);
    let by_hand = Borrowing { name: "a", cow: "abc".into(), all: vec!["", ""], map: [("b", 1)].into() };
    super::same(&by_hand.validate().unwrap_err(), &report);
    assert!(Borrowing::builder().name("a").cow("b").all(["c"]).map([("de", 1)]).build().is_err());
    assert!(Borrowing::builder().name("ab").cow("b").all(["c"]).map([("de", 1)]).build().is_ok());
}
