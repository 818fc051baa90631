//! Types and functions that know only serde: how they read, and what becomes of their faults.
#![allow(
    missing_docs,
    clippy::linkedlist,
    clippy::option_option,
    clippy::unnecessary_wraps,
    reason = "a test, of types and readers as they come"
)]

use std::borrow::Cow;
use std::collections::{BTreeMap, LinkedList};
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU8;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use renamed_api_model::{ApiModel, json};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

/// A reader that makes do with an error.
fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    Ok(u32::deserialize(deserializer).unwrap_or_default())
}

/// A reader that makes do with an error anywhere inside.
fn lenient_list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    Ok(Vec::deserialize(deserializer).unwrap_or_default())
}

/// A reader that does not look.
fn blind<'de, D: Deserializer<'de>>(_: D) -> Result<u32, D::Error> {
    Ok(7)
}

/// `serde_json`'s text of a value.
#[test]
fn raw_values() {
    use serde_json::value::RawValue;

    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Kept<'a> {
        #[api(opaque)]
        #[serde(borrow)]
        lent: &'a RawValue,
        #[api(opaque)]
        own: Option<Box<RawValue>>,
        #[api(opaque)]
        list: Vec<Box<RawValue>>,
        number: u8,
    }
    let text = r#"{"lent": {"a": [1,  2]} , "own": "\u0041", "list": [ 1e2 ,null], "number": 3}"#;
    let kept: Kept<'_> = json::from_str(text).unwrap();
    assert_eq!(
        (kept.lent.get(), kept.own.as_deref().map(RawValue::get)),
        (r#"{"a": [1,  2]}"#, Some(r#""\u0041""#))
    );
    assert_eq!(kept.list.iter().map(|raw| raw.get()).collect::<Vec<_>>(), ["1e2", "null"]);
    assert_eq!(kept.number, 3);
    assert_eq!(
        json::to_string(&kept).unwrap(),
        r#"{"lent":{"a": [1,  2]},"own":"\u0041","list":[1e2,null],"number":3}"#
    );
    let broken = json::from_str::<Kept<'_>>(r#"{"lent": {"a": }, "list": [], "number": 3}"#).unwrap_err();
    assert!(broken.to_string().contains("syntax"), "{broken}");
    let missing = json::from_str::<Kept<'_>>(r#"{"lent": [1], "list": []}"#).unwrap_err();
    assert_eq!(missing.iter().next().unwrap().pointer(), "/number");
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Lenient {
    #[serde(deserialize_with = "lenient")]
    number: u32,
    #[serde(deserialize_with = "lenient_list")]
    list: Vec<u8>,
    #[serde(deserialize_with = "blind")]
    ignored: u32,
    last: u32,
}

#[test]
fn a_reader_may_swallow_its_error_or_its_input() {
    let texts = [
        (r#"{"number":1,"list":[1],"ignored":2,"last":3}"#, (1, vec![1])),
        (r#"{"number":"x","list":[1,[2]],"ignored":[{"a":[]}],"last":3}"#, (0, vec![])),
        (r#"{"number":null,"list":{"a":[1]},"ignored":null,"last":3}"#, (0, vec![])),
        (r#"{"number":[[[1]]],"list":[1,2,300,4],"ignored":"x","last":3}"#, (0, vec![])),
    ];
    for (text, (number, list)) in texts {
        let expected = Lenient { number, list, ignored: 7, last: 3 };
        assert_eq!(Lenient::from_json(text).as_ref(), Ok(&expected), "{text}");
    }
    // The depth of what was given up is given back.
    let deep = format!("[{}", "[1,[[[[[".repeat(15)) + &"]]]]]]".repeat(15) + "]";
    let many = format!(r#"{{"number":{deep},"list":{deep},"ignored":{deep},"last":3}}"#);
    assert!(Lenient::from_json(many).is_ok());
    let report = Lenient::from_json(r#"{"number":"x","list":7,"ignored":{},"last":"y"}"#).unwrap_err();
    assert_eq!(
        report.to_string(),
        "Lenient: 1 violation\n  /last: expected an integer of 32 bits, not negative, found a string (type, line 1, column 44)"
    );
}

/// A reader whose words are passed on, the value struck out.
fn wordy<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    Err(D::Error::custom(match text.as_str() {
        "plain" => "expected an even number\nof letters".to_owned(),
        "long" => "x".repeat(100_000),
        text => format!("`{text}` is not acceptable"),
    }))
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Wordy {
    #[serde(deserialize_with = "wordy")]
    text: String,
}

#[test]
fn words_of_a_reader_are_passed_on_unless_they_repeat_the_value() {
    let message = |text: &str| {
        let report = Wordy::from_json(format!(r#"{{"text":"{text}"}}"#)).unwrap_err();
        report.iter().next().unwrap().message().to_owned()
    };
    assert_eq!(message("plain"), "expected an even number\\u{a}of letters");
    assert_eq!(message("hunter2"), "not acceptable");
    assert_eq!(message("long").len(), 200);
    assert_eq!(message(r#"a\"b\\c\nd"#), "not acceptable");
    assert_eq!(message(&"n".repeat(1000)), "not acceptable");
}

/// Where there is no text to look at, what was read is remembered for as long as it takes.
#[test]
fn words_that_repeat_the_value_in_any_format() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Around {
        #[api(opaque)]
        figures: Option<Vec<Loud>>,
        made: Option<Made>,
        wordy: Option<Wordy>,
    }
    #[derive(Debug, Serialize)]
    struct Loud(String);
    impl<'de> Deserialize<'de> for Loud {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let (number, text) = <(f64, String)>::deserialize(deserializer)?;
            Err(D::Error::custom(match text.as_str() {
                "plain" => "expected something else".to_owned(),
                text if number > 5.0 => format!("{number} beside {}", text.len()),
                text => format!("{text} is not good"),
            }))
        }
    }
    #[derive(ApiModel, Clone, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(try_from = "BTreeMap<String, Vec<String>>", into = "BTreeMap<String, Vec<String>>")]
    struct Made(BTreeMap<String, Vec<String>>);
    impl From<Made> for BTreeMap<String, Vec<String>> {
        fn from(made: Made) -> Self {
            made.0
        }
    }
    impl TryFrom<BTreeMap<String, Vec<String>>> for Made {
        type Error = String;

        fn try_from(map: BTreeMap<String, Vec<String>>) -> Result<Self, String> {
            Err(match map.values().flatten().next() {
                Some(text) if text != "plain" => format!("{text:?} is no good"),
                _ => "expected a list in \"key\"".to_owned(),
            })
        }
    }
    let said = |document: serde_json::Value| {
        let mut bytes = Vec::new();
        ciborium::into_writer(&document, &mut bytes).unwrap();
        let text = document.to_string();
        let said = [
            serde_json::from_str::<Around>(&text).unwrap_err().to_string(),
            serde_json::from_value::<Around>(document).unwrap_err().to_string(),
            ciborium::from_reader::<Around, _>(&bytes[..]).unwrap_err().to_string(),
            json::from_str::<Around>(&text).unwrap_err().to_string(),
        ];
        said.into_iter().map(|said| said.contains("not acceptable")).collect::<Vec<_>>()
    };
    for document in [
        serde_json::json!({ "figures": [[1.5, "hunter2"]] }),
        serde_json::json!({ "figures": [[4242.5, "hunter2"]] }),
        serde_json::json!({ "made": { "key": ["hunter2"] } }),
        serde_json::json!({ "wordy": { "text": "hunter2" } }),
    ] {
        assert_eq!(said(document.clone()), [true; 4], "{document}");
    }
    for document in [
        serde_json::json!({ "figures": [[1.5, "plain"]] }),
        serde_json::json!({ "made": { "key": ["plain"] } }),
        serde_json::json!({ "wordy": { "text": "plain" } }),
    ] {
        assert_eq!(said(document.clone()), [false; 4], "{document}");
    }
}

/// What is not written as it was read cannot be looked for: nothing is told then where there is no text.
#[test]
fn values_that_are_not_written_whole() {
    fn mask<S: serde::Serializer>(_: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("***")
    }
    macro_rules! refused {
        ($($(#[$attr:meta])* $raw:ident $made:ident $from:literal)*) => {$({
            #[derive(ApiModel, Clone)]
            #[api(crate = renamed_api_model)]
            struct $raw {
                $(#[$attr])*
                pin: String,
            }
            #[derive(ApiModel, Clone, Debug)]
            #[api(crate = renamed_api_model)]
            #[serde(try_from = $from, into = "u8")]
            struct $made(u8);
            impl From<$made> for u8 {
                fn from(made: $made) -> Self {
                    made.0
                }
            }
            impl TryFrom<$raw> for $made {
                type Error = String;

                fn try_from(raw: $raw) -> Result<Self, String> {
                    Err(format!("bad pin {}", raw.pin))
                }
            }
            let text = r#"{"pin":"hunter2"}"#;
            let said = serde_json::from_str::<$made>(text).unwrap_err().to_string();
            assert!(said.starts_with("not acceptable"), "{said}");
            let said = $made::from_json(text).unwrap_err().to_string();
            assert!(said.contains("not acceptable"), "{said}");
        })*};
    }
    refused! {
        #[serde(skip_serializing)] Never FromNever "Never"
        #[serde(serialize_with = "mask")] Masked FromMasked "Masked"
        #[serde(rename = "pin")] Whole FromWhole "Whole"
    }
}

#[test]
fn numbers_are_the_same_however_they_are_written() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Even {
        #[serde(deserialize_with = "even")]
        number: f64,
    }
    fn even<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        let number = f64::deserialize(deserializer)?;
        Err(D::Error::custom(format!("bad {number}.")))
    }
    for number in ["1e3", "4242.50", "-0.5", "7", "12345678901234567890"] {
        let report = Even::from_json(format!(r#"{{"number":{number}}}"#)).unwrap_err();
        assert_eq!(report.iter().next().unwrap().message(), "not acceptable", "{number}");
    }
}

#[derive(Debug, Deserialize, PartialEq, Serialize)]
enum Figure {
    Circle { radius: u8 },
    Line(u8, u8),
    Dot(u8),
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Drawing {
    #[api(opaque)]
    figures: Vec<Figure>,
}

#[test]
fn pointers_lead_into_foreign_enums() {
    let pointer = |figure: &str| {
        let text = format!(r#"{{"figures":[{figure}]}}"#);
        let report = Drawing::from_json(text).unwrap_err();
        report.iter().next().unwrap().pointer().to_owned()
    };
    assert_eq!(pointer(r#"{"Circle":{"radius":"x"}}"#), "/figures/0/Circle/radius");
    assert_eq!(pointer(r#"{"Line":[1,"x"]}"#), "/figures/0/Line/1");
    assert_eq!(pointer(r#"{"Dot":"x"}"#), "/figures/0/Dot");
    assert_eq!(pointer(r#"{"Circle":{}}"#), "/figures/0/Circle/radius");
    let good = Drawing { figures: vec![Figure::Circle { radius: 1 }, Figure::Line(1, 2), Figure::Dot(3)] };
    assert_eq!(Drawing::from_json(good.to_json()), Ok(good));
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Renamed {
    #[serde(alias = "old_name")]
    name: String,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Outer {
    #[serde(flatten)]
    inner: Renamed,
    rest: u8,
}

#[test]
fn aliases_are_found_through_serde_s_flatten() {
    let outer: Outer = serde_json::from_str(r#"{"old_name":"x","rest":1}"#).unwrap();
    assert_eq!(outer, Outer { inner: Renamed { name: "x".into() }, rest: 1 });
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Std {
    non_zero: NonZeroU8,
    address: IpAddr,
    duration: Duration,
    path: PathBuf,
    list: LinkedList<u8>,
    shared: Arc<[String]>,
}

#[test]
fn more_of_std() {
    let value = Std {
        non_zero: NonZeroU8::MIN,
        address: Ipv4Addr::LOCALHOST.into(),
        duration: Duration::from_millis(1500),
        path: "a/b".into(),
        list: [1, 2].into(),
        shared: ["x".to_owned()].into(),
    };
    assert_eq!(
        value.to_json(),
        r#"{"non_zero":1,"address":"127.0.0.1","duration":{"secs":1,"nanos":500000000},"path":"a/b","list":[1,2],"shared":["x"]}"#
    );
    assert_eq!(Std::from_json(value.to_json()).as_ref(), Ok(&value));
    let bytes = postcard::to_allocvec(&value).unwrap();
    assert_eq!(postcard::from_bytes::<Std>(&bytes).unwrap(), value);
    let report =
        Std::from_json(r#"{"non_zero":0,"address":"nowhere","duration":1,"path":1,"list":1,"shared":1}"#)
            .unwrap_err();
    assert_eq!(report.len(), 6);
    assert!(!report.to_string().contains("nowhere"), "{report}");
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Lent<'a> {
    #[api(required)]
    required: Option<Cow<'a, str>>,
    #[api(default = "hi")]
    greeting: Option<Cow<'a, str>>,
    #[api(default = -5)]
    number: Option<i8>,
}

#[test]
fn optional_cows_in_every_row() {
    let lent: Lent<'_> = json::from_str(r#"{"required":"a"}"#).unwrap();
    assert_eq!(lent, Lent { required: Some("a".into()), greeting: Some("hi".into()), number: Some(-5) });
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pair {
    pair: [u8; 2],
}

#[test]
fn what_follows_a_fixed_array_is_looked_at() {
    for text in [r#"{"pair":[1,2,]}"#, r#"{"pair":[1,2,1.]}"#, r#"{"pair":[1,2,3]}"#, r#"{"pair":[1]}"#] {
        assert!(serde_json::from_str::<Pair>(text).is_err(), "{text}");
        assert!(Pair::from_json(text).is_err(), "{text}");
    }
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pairs {
    pairs: Vec<[u8; 2]>,
    name: String,
}

#[test]
fn violations_come_in_document_order() {
    let report = Pairs::from_json(r#"{"pairs":[[1,"x",3],[1,2],["y"]]}"#).unwrap_err();
    let pointers: Vec<_> = report.iter().map(renamed_api_model::Violation::pointer).collect();
    assert_eq!(pointers, ["/pairs/0", "/pairs/0/1", "/pairs/2", "/pairs/2/0", "/name"]);
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Patch {
    #[api(opaque)]
    figure: Option<Option<Figure>>,
}

#[test]
fn an_opaque_null_is_written() {
    for (text, figure) in [
        ("{}", None),
        (r#"{"figure":null}"#, Some(None)),
        (r#"{"figure":{"Dot":1}}"#, Some(Some(Figure::Dot(1)))),
    ] {
        let patch = Patch { figure };
        assert_eq!(patch.to_json(), text);
        assert_eq!(Patch::from_json(text), Ok(patch));
    }
}

/// What is read by way of another type: its words name members, and may say what their values are.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(try_from = "Ends")]
struct Interval {
    start: u8,
    end: u8,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Ends {
    start: u8,
    end: u8,
    note: Option<String>,
}

impl TryFrom<Ends> for Interval {
    type Error = String;

    fn try_from(Ends { start, end, note }: Ends) -> Result<Self, String> {
        match note {
            Some(note) => Err(format!("the note says {note}")),
            None if start >= end => Err("start must come before end".to_owned()),
            None => Ok(Self { start, end }),
        }
    }
}

#[test]
fn words_that_name_members_are_passed_on() {
    let message = |text: &str| {
        let report = Interval::from_json(text).unwrap_err();
        report.iter().next().unwrap().message().to_owned()
    };
    assert_eq!(message(r#"{"start": 3, "end": 1}"#), "start must come before end");
    assert_eq!(message(r#"{"start": 3, "end": 1, "note": "hush"}"#), "not acceptable");
    assert_eq!(message(r#"{"start": 3, "end": 1, "note": "end"}"#), "not acceptable");
}
