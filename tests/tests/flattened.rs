//! Fields flattened into an object: what is missing of them, and models that are flattened into themselves.

use std::collections::BTreeMap;

use renamed_api_model::docs::markdown;
use renamed_api_model::schema::json_schema;
use renamed_api_model::{ApiModel, Code, Violation, json};

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Inner {
    y: u8,
    #[serde(alias = "zed")]
    z: u8,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Middle {
    #[serde(flatten)]
    inner: Inner,
    x: u8,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Outer {
    id: u8,
    #[serde(flatten)]
    middle: Middle,
    #[serde(flatten)]
    maybe: Option<Maybe>,
    w: u8,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Maybe {
    m: u8,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "kind")]
enum Tagged {
    Both {
        #[serde(flatten)]
        inner: Inner,
        x: u8,
    },
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Generic<T> {
    id: u8,
    #[serde(flatten)]
    rest: T,
}

fn serdes<T: serde::de::DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
    let message = serde_json::from_str::<T>(text).unwrap_err().to_string();
    let at = message.find(" at line").unwrap_or(message.len());
    message[..at].to_owned()
}

#[test]
fn one_error_names_all_that_is_missing() {
    assert_eq!(serdes::<Outer>("{}"), "missing fields `id`, `y`, `z`, `x`, `w`");
    assert_eq!(serdes::<Outer>(r#"{"id": 1, "zed": 2, "w": 3}"#), "missing fields `y`, `x`");
    assert_eq!(serdes::<Outer>(r#"{"id": 1, "x": 2, "w": 3}"#), "missing fields `y`, `z`");
    assert_eq!(serdes::<Outer>(r#"{"y": 1, "z": 2, "x": 3}"#), "missing fields `id`, `w`");
    assert_eq!(serdes::<Tagged>(r#"{"kind": "Both"}"#), "missing fields `y`, `z`, `x`");
    assert_eq!(serdes::<Tagged>(r#"{"y": 1, "kind": "Both"}"#), "missing fields `z`, `x`");
    assert_eq!(serdes::<Generic<Inner>>("{}"), "missing fields `id`, `y`, `z`");
    assert_eq!(serdes::<Generic<Tagged>>(r#"{"id": 1}"#), "missing field `kind`");
    assert_eq!(serdes::<Generic<Generic<Inner>>>("{}"), "missing fields `id`, `y`, `z`");
}

#[test]
fn a_report_names_the_same() {
    let missing = |text: &str| {
        let report = Outer::from_json(text).unwrap_err();
        let mut names: Vec<_> = report.iter().map(|violation| violation.pointer().to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(missing("{}"), ["/id", "/w", "/x", "/y", "/z"]);
    assert_eq!(missing(r#"{"id": 1, "zed": 2, "w": 3}"#), ["/x", "/y"]);
}

/// Models, each flattened into the next.
macro_rules! chain {
    ($inner:ident) => {};
    ($inner:ident $outer:ident $($more:ident)*) => {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct $outer {
            #[serde(flatten)]
            inner: $inner,
        }
        chain! { $outer $($more)* }
    };
}

chain! { Inner C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 }

#[test]
fn models_are_flattened_as_deep_as_they_are_different() {
    let read = C12::from_json(r#"{"y": 1, "z": 2}"#).unwrap();
    assert_eq!(serde_json::from_str::<C12>(&read.to_json()).unwrap(), read);
    assert_eq!(serdes::<C12>("{}"), "missing fields `y`, `z`");
}

/// A union that is among its own members.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t")]
enum Own {
    Again(Box<Own>),
    Leaf { x: u8 },
}

#[test]
fn a_union_in_itself_has_a_schema() {
    let leaf = &json_schema::<Own>()["oneOf"][1];
    assert_eq!(leaf["properties"]["t"], serde_json::json!({ "type": "string", "const": "Leaf" }));
    assert!(Own::from_json(r#"{"t": "Again", "x": 1}"#).is_err());
}

/// Only one variant can be meant: the names of the others are unknown then.
#[test]
fn variants_beside_the_one_that_is_read() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Either {
        A(Inner),
        B,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(deny_unknown_fields)]
    struct Closed {
        id: u8,
        #[serde(flatten)]
        either: Either,
    }
    let closed = Closed { id: 1, either: Either::A(Inner { y: 1, z: 2 }) };
    let text = r#"{"id": 1, "A": {"y": 1, "z": 2}}"#;
    assert_eq!(Closed::from_json(text).unwrap(), closed);
    assert_eq!(serde_json::from_str::<Closed>(text).unwrap(), closed);
    let text = r#"{"id": 1, "A": {"y": 1, "z": 2}, "B": 5}"#;
    let report = Closed::from_json(text).unwrap_err();
    let violation = report.iter().next().unwrap();
    assert_eq!((violation.pointer(), violation.code(), report.len()), ("/B", Code::UnknownField, 1));
    assert_eq!(violation.message(), "unknown field, expected `id`");
    assert_eq!(serdes::<Closed>(text), "unknown field `B`, expected `id`");
}

/// Which variant is meant is found out once, and not for each member.
#[test]
fn many_members_beside_a_union() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Either {
        A(u8),
        B(u8),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(deny_unknown_fields)]
    struct Closed {
        #[serde(flatten)]
        either: Option<Either>,
    }
    let members = vec![r#""A":"a""#; 100_000].join(",");
    let text = format!("{{{members}}}");
    assert_eq!(Closed::from_json(&text).unwrap(), Closed { either: None });
    assert_eq!(serde_json::from_str::<Closed>(&text).unwrap(), Closed { either: None });
}

/// What an open union keeps is all that is left, at every door.
#[test]
fn open_unions_keep_all_that_is_left() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t", content = "c")]
    enum Open {
        A(u8),
        #[api(unknown)]
        Other(serde_json::Value),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Around {
        x: u8,
        #[serde(flatten)]
        open: Open,
    }
    let text = r#"{"t":"Z","a":1,"c":2,"x":5}"#;
    let kept = Open::Other(serde_json::json!({ "t": "Z", "a": 1, "c": 2 }));
    let around = Around { x: 5, open: kept };
    assert_eq!(Around::from_json(text).unwrap(), around);
    assert_eq!(serde_json::from_str::<Around>(text).unwrap(), around);
    let around = Around { x: 5, open: Open::A(2) };
    assert_eq!(serde_json::from_str::<Around>(r#"{"t":"A","a":1,"c":2,"x":5}"#).unwrap(), around);
}

/// A model that may be flattened into itself.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Node {
    own: u8,
    #[serde(flatten)]
    next: Option<Box<Node>>,
}

/// A model without required fields that is flattened into itself twice.
#[derive(ApiModel, Clone, Debug, Default, PartialEq)]
#[api(crate = renamed_api_model)]
struct Twice {
    own: Option<u8>,
    #[serde(flatten)]
    left: Option<Box<Twice>>,
    #[serde(flatten)]
    right: Option<Box<Twice>>,
}

/// Two that are flattened into each other.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Ping {
    #[serde(flatten)]
    pong: Box<Pong>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pong {
    own: u8,
    #[serde(flatten)]
    ping: Option<Box<Ping>>,
}

/// There is no value of this type.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Endless {
    #[serde(flatten)]
    more: Box<Endless>,
}

#[test]
fn a_model_flattened_into_itself_has_an_end() {
    let node = Node { own: 1, next: None };
    let ping = Ping { pong: Box::new(Pong { own: 1, ping: None }) };
    let text = r#"{"own": 1, "other": {}}"#;
    assert_eq!(Node::from_json(text).unwrap(), node);
    assert_eq!(serde_json::from_str::<Node>(text).unwrap(), node);
    assert_eq!(json::from_value::<Node>(&serde_json::from_str(text).unwrap()).unwrap(), node);
    assert_eq!(Ping::from_json(text).unwrap(), ping);
    assert_eq!(serde_json::from_str::<Ping>(text).unwrap(), ping);
    assert_eq!(Twice::from_json(text).unwrap().own, Some(1));
    assert_eq!(serde_json::from_str::<Twice>(text).unwrap().own, Some(1));

    let report = Node::from_json(r#"{"own": "x"}"#).unwrap_err();
    assert_eq!(report.iter().map(Violation::pointer).collect::<Vec<_>>(), ["/own"]);
    assert!(serde_json::from_str::<Node>(r#"{"own": "x"}"#).is_err());
    assert!(Node::from_json("{}").is_err());
    assert!(Ping::from_json("{}").is_err());
}

#[test]
fn a_type_without_values_is_refused() {
    let report = Endless::from_json("{}").unwrap_err();
    assert!(report.to_string().contains("flattened into itself without end"), "{report}");
    assert_eq!(serdes::<Endless>("{}"), "flattened into itself without end");
}

#[test]
fn the_page_of_a_model_flattened_into_itself_has_its_fields_once() {
    let page = markdown::<Node>();
    assert_eq!(page.matches("| `own` |").count(), 1, "{page}");
    assert_eq!(markdown::<Ping>().matches("| `own` |").count(), 1);
    let schema = json_schema::<Node>();
    assert!(schema["$defs"]["Node"].is_object() || schema["properties"]["own"].is_object(), "{schema}");
}

/// What is not flattened into itself may be as deep as one likes to write.
#[test]
fn flattened_in_several_levels() {
    type Deep = Generic<Generic<Generic<Generic<Generic<BTreeMap<String, u8>>>>>>;
    let text = r#"{"id": 1, "a": 2}"#;
    assert!(Deep::from_json(text).is_err(), "only the outermost has `id`");
    let value: Generic<Generic<BTreeMap<String, u8>>> =
        Generic { id: 1, rest: Generic { id: 2, rest: BTreeMap::new() } };
    assert_eq!(value.to_json(), r#"{"id":1,"id":2}"#);
}

/// What is missing are members: a draft says so as a document does.
#[test]
fn a_draft_without_what_is_flattened() {
    let pointers = |report: &renamed_api_model::Report| {
        let mut pointers: Vec<_> = report.iter().map(|violation| violation.pointer().to_owned()).collect();
        pointers.sort();
        pointers
    };
    let drafted = Outer::draft().id(1).build().unwrap_err();
    assert_eq!(pointers(&drafted), ["/w", "/x", "/y", "/z"]);
    assert_eq!(pointers(&drafted), pointers(&Outer::from_json(r#"{"id": 1}"#).unwrap_err()));
    let drafted = Generic::<Tagged>::draft().id(1).build().unwrap_err();
    assert_eq!(pointers(&drafted), ["/kind"]);
}
