//! Rules: at every door the same violations, each at its place.
#![allow(missing_docs, clippy::option_option, reason = "a test, of models as they come")]
#![allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "functions are given what rules are about, whatever that is"
)]

mod collections;
mod functions;
mod laws;
mod numbers;
mod secrets;
mod shapes;
mod strings;
mod whole;

use std::fmt::Debug;

use renamed_api_model::{ApiModel, FieldType, Report, json};
use serde::de::DeserializeOwned;

/// A model of one field with rules, `value`.
trait One: ApiModel + for<'de> FieldType<'de> + DeserializeOwned + PartialEq + Debug {
    type Value: Clone + PartialEq + serde::Serialize + DeserializeOwned;
    fn of(value: Self::Value) -> Self;
    /// By the builder, and by the draft.
    fn built(value: Self::Value) -> [Result<Self, Report>; 2];
}

/// Declares a model of one field.
macro_rules! one {
    ($name:ident: $ty:ty, $($rules:tt)+) => {
        #[derive(renamed_api_model::ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct $name {
            #[api($($rules)+)]
            value: $ty,
        }

        impl $crate::One for $name {
            type Value = $ty;

            fn of(value: $ty) -> Self {
                Self { value }
            }

            fn built(value: $ty) -> [Result<Self, renamed_api_model::Report>; 2] {
                [Self::builder().value(value.clone()).build(), Self::draft().value(value).build()]
            }
        }
    };
}
use one;

/// The same without rules, by serde's own derive.
#[derive(serde::Serialize, serde::Deserialize, PartialEq)]
struct Plain<T> {
    value: T,
}

/// Every door lets the value in.
#[track_caller]
fn keeps<M: One>(value: &M::Value) {
    assert_eq!(M::of(value.clone()).validate(), Ok(()));
    for built in M::built(value.clone()) {
        assert_eq!(built, Ok(M::of(value.clone())));
    }
    for_each_document::<M>(value, |document| match document {
        Document::Json(text) => {
            assert_eq!(M::from_json(text), Ok(M::of(value.clone())));
            assert_eq!(json::from_str::<M>(text), Ok(M::of(value.clone())));
            assert_eq!(json::from_slice::<M>(text.as_bytes()), Ok(M::of(value.clone())));
            assert_eq!(json::from_reader::<_, M>(text.as_bytes()), Ok(M::of(value.clone())));
            assert_eq!(serde_json::from_str::<M>(text).unwrap(), M::of(value.clone()));
        }
        Document::Value(document) => {
            assert_eq!(json::from_value::<M>(document), Ok(M::of(value.clone())));
            assert_eq!(serde_json::from_value::<M>(document.clone()).unwrap(), M::of(value.clone()));
        }
        Document::Cbor(bytes) => {
            assert_eq!(ciborium::from_reader::<M, _>(bytes).unwrap(), M::of(value.clone()));
        }
        Document::Postcard(bytes) => {
            assert_eq!(postcard::from_bytes::<M>(bytes).unwrap(), M::of(value.clone()));
        }
    });
}

/// Every door that can hold the value refuses it, for these rules, in this order.
#[track_caller]
fn breaks<M: One>(value: &M::Value, codes: &[&str]) {
    let by_hand = M::of(value.clone()).validate().expect_err("a rule is broken");
    let found: Vec<_> = by_hand.iter().map(|violation| violation.code().as_str()).collect();
    assert_eq!(found, codes, "{by_hand}");
    assert!(by_hand.iter().all(|violation| violation.position().is_none()));
    for built in M::built(value.clone()) {
        assert_eq!(built.unwrap_err(), by_hand);
    }
    // serde stops at the first, and knows less of where it is.
    let first = by_hand.iter().next().unwrap().message().to_owned();
    let by_serde = |error: String| assert!(error.replace("\\\\", "\\").contains(&first), "{error}\n{first}");
    for_each_document::<M>(value, |document| match document {
        Document::Json(text) => {
            let report = M::from_json(text).unwrap_err();
            same(&report, &by_hand);
            assert!(report.iter().all(|violation| violation.position().is_some()), "{report}");
            assert_eq!(json::from_str::<M>(text).unwrap_err(), report);
            assert_eq!(json::from_slice::<M>(text.as_bytes()).unwrap_err(), report);
            assert_eq!(json::from_reader::<_, M>(text.as_bytes()).unwrap_err(), report);
            by_serde(serde_json::from_str::<M>(text).unwrap_err().to_string());
        }
        Document::Value(document) => {
            assert_eq!(json::from_value::<M>(document).unwrap_err(), by_hand);
            by_serde(serde_json::from_value::<M>(document.clone()).unwrap_err().to_string());
        }
        Document::Cbor(bytes) => {
            by_serde(ciborium::from_reader::<M, _>(bytes).unwrap_err().to_string());
        }
        // Postcard keeps no messages.
        Document::Postcard(bytes) => {
            postcard::from_bytes::<M>(bytes).unwrap_err();
        }
    });
}

enum Document<'d> {
    Json(&'d str),
    Value(&'d serde_json::Value),
    Cbor(&'d [u8]),
    Postcard(&'d [u8]),
}

/// The value in each format that gives it back.
fn for_each_document<M: One>(value: &M::Value, mut visit: impl FnMut(Document<'_>)) {
    let plain = Plain { value: value.clone() };
    let text = serde_json::to_string(&plain).unwrap();
    let is_same = |read: Plain<M::Value>| read.value == *value;
    if serde_json::from_str(&text).is_ok_and(is_same) {
        visit(Document::Json(&text));
    }
    if let Ok(document) = serde_json::to_value(&plain)
        && serde_json::from_value(document.clone()).is_ok_and(is_same)
    {
        visit(Document::Value(&document));
    }
    let mut bytes = Vec::new();
    ciborium::into_writer(&plain, &mut bytes).unwrap();
    // `NaN` is not even itself.
    if ciborium::from_reader::<Plain<M::Value>, _>(bytes.as_slice()).is_ok() {
        visit(Document::Cbor(&bytes));
    }
    let bytes = postcard::to_stdvec(&plain).unwrap_or_default();
    if postcard::from_bytes::<Plain<M::Value>>(&bytes).is_ok_and(is_same) {
        visit(Document::Postcard(&bytes));
    }
}

/// What a report says, but for positions.
fn said(report: &Report) -> Vec<(&str, &str, &str)> {
    report.iter().map(|found| (found.pointer(), found.code().as_str(), found.message())).collect()
}

#[track_caller]
fn same(one: &Report, other: &Report) {
    assert_eq!(said(one), said(other));
    assert_eq!(one.is_truncated(), other.is_truncated());
}

fn lines(report: &Report) -> Vec<String> {
    report.iter().map(ToString::to_string).collect()
}

/// The same violations when read as when made by hand; `lines` are those of the report on the text.
#[track_caller]
fn refused<M: ApiModel + PartialEq + Debug>(value: &M, text: &str, expected: &[&str]) {
    let report = M::from_json(text).unwrap_err();
    assert_eq!(lines(&report), expected);
    same(&value.validate().unwrap_err(), &report);
    // The text is of this value.
    let document: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(json::to_value(value).unwrap(), document);
}
