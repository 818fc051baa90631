//! Every shape that serde's derive takes: read and written as it does.
#![allow(missing_docs, reason = "a test")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use renamed_api_model::{ApiModel, FieldType, json};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// What ours and serde's make of a document must be the same.
fn same<Ours, Theirs>(documents: &[Value])
where
    Ours: for<'de> FieldType<'de> + serde::Serialize + DeserializeOwned + Debug + PartialEq,
    Theirs: serde::Serialize + DeserializeOwned + Debug,
{
    for document in documents {
        let text = document.to_string();
        let theirs = serde_json::from_str::<Theirs>(&text);
        let by_serde = serde_json::from_str::<Ours>(&text);
        let by_json = json::from_str::<Ours>(&text);
        let by_value = serde_json::from_value::<Ours>(document.clone());
        match theirs {
            Ok(theirs) => {
                let ours =
                    by_serde.unwrap_or_else(|error| panic!("{text}: refused by serde's door: {error}"));
                assert_eq!(by_json.as_ref().map_err(ToString::to_string), Ok(&ours), "{text}");
                assert_eq!(by_value.map_err(|error| error.to_string()).as_ref(), Ok(&ours), "{text}");
                assert_eq!(format!("{ours:?}"), format!("{theirs:?}"), "{text}");
                assert_eq!(
                    json::to_string(&ours).unwrap(),
                    serde_json::to_string(&theirs).unwrap(),
                    "{text}"
                );
                let mut ours_cbor = Vec::new();
                ciborium::into_writer(&ours, &mut ours_cbor).unwrap();
                let back: Ours = ciborium::from_reader(ours_cbor.as_slice())
                    .unwrap_or_else(|e| panic!("{text}: cbor {e}"));
                assert_eq!(back, ours, "{text}");
                let mut theirs_cbor = Vec::new();
                ciborium::into_writer(&theirs, &mut theirs_cbor).unwrap();
                assert_eq!(ours_cbor, theirs_cbor, "{text}");
                assert_eq!(rmp_serde::to_vec(&ours).unwrap(), rmp_serde::to_vec(&theirs).unwrap(), "{text}");
                let packed = rmp_serde::to_vec_named(&ours).unwrap();
                assert_eq!(packed, rmp_serde::to_vec_named(&theirs).unwrap(), "{text}");
                let back: Ours = rmp_serde::from_slice(&packed).unwrap_or_else(|e| panic!("{text}: rmp {e}"));
                assert_eq!(back, ours, "{text}");
            }
            Err(error) => {
                assert!(by_serde.is_err(), "{text}: serde refuses ({error}), we read {by_serde:?}");
                assert!(by_value.is_err(), "{text}: serde refuses ({error})");
                let report = by_json.err().unwrap_or_else(|| panic!("{text}: serde refuses ({error})"));
                println!("{text}\n  serde: {error}\n  ours: {}\n  {report}", by_serde.unwrap_err());
            }
        }
    }
}

/// The same types twice: ours, and as serde's derive makes them.
macro_rules! twins {
    ($module:ident: $({ $($item:tt)* })*) => {
        mod $module {
            pub(crate) mod ours {
                use super::super::*;
                $(#[derive(ApiModel, Clone, Debug, PartialEq)]
                #[api(crate = renamed_api_model)]
                $($item)*)*
            }
            pub(crate) mod theirs {
                use super::super::*;
                $(#[derive(serde::Serialize, serde::Deserialize, Clone, Debug, PartialEq)]
                $($item)*)*
            }
        }
    };
}

twins! { external:
    { pub(crate) enum Shape { Unit, Circle(f64), #[serde(rename = "line")] Line(i32, String), Rect { w: u8, #[serde(alias = "height")] h: u8 } } }
    { pub(crate) struct Meters(pub(crate) u32); }
    { pub(crate) struct Pair(u32, String); }
    { pub(crate) struct Nothing; }
}

#[test]
fn externally_tagged() {
    same::<external::ours::Shape, external::theirs::Shape>(&[
        json!("Unit"),
        json!({"Circle": 1.5}),
        json!({"line": [1, "a"]}),
        json!({"Rect": {"w": 1, "h": 2}}),
        json!({"Rect": {"w": 1, "height": 2}}),
        json!("Circle"),
        json!("Nope"),
        json!({"Unit": null}),
        json!({"Unit": 1}),
        json!({"Rect": {"w": 1}}),
        json!({"line": [1]}),
        json!({"line": [1, "a", 2]}),
        json!({"Circle": 1.5, "Unit": null}),
        json!({}),
        json!(5),
        json!(null),
    ]);
    same::<external::ours::Meters, external::theirs::Meters>(&[json!(5), json!("a"), json!(null)]);
    same::<external::ours::Pair, external::theirs::Pair>(&[
        json!([5, "a"]),
        json!([5]),
        json!([5, "a", 1]),
        json!({}),
    ]);
    same::<external::ours::Nothing, external::theirs::Nothing>(&[json!(null), json!(0), json!({})]);
}

twins! { internal:
    { #[serde(tag = "t")] pub(crate) enum Shape { Unit, Circle(Inner), #[serde(rename = "rect")] Rect { w: u64, h: Option<i64> }, Map(BTreeMap<String, f64>) } }
    { pub(crate) struct Inner { pub(crate) r: f64, pub(crate) deep: Option<Box<Shape>> } }
}

#[test]
fn internally_tagged() {
    same::<internal::ours::Shape, internal::theirs::Shape>(&[
        json!({"t": "Unit"}),
        json!({"t": "Unit", "x": 1}),
        json!({"a": 1, "t": "Unit"}),
        json!({"t": "Circle", "r": 1.5, "deep": {"t": "Unit"}}),
        json!({"r": 1.5, "deep": {"h": 5, "t": "rect", "w": u64::MAX}, "t": "Circle"}),
        json!({"t": "rect", "w": u64::MAX, "h": i64::MIN}),
        json!({"h": i64::MIN, "t": "rect", "w": u64::MAX}),
        json!({"t": "Map", "a": 1.0}),
        json!({"a": 1.0, "t": "Map", "b": 2.0}),
        json!({"t": "Nope"}),
        json!({"t": 1}),
        json!({}),
        json!({"t": "rect", "w": -1}),
        json!({"w": -1, "t": "rect"}),
        json!("Unit"),
    ]);
}

twins! { adjacent:
    { #[serde(tag = "t", content = "c")] pub(crate) enum Shape { Unit, Circle(f64), Opt(Option<u8>), Line(i32, String), Rect { w: u64 } } }
    { #[serde(tag = "t", content = "c", deny_unknown_fields)] pub(crate) enum Strict { Unit, Circle(f64), Rect { w: u64 } } }
}

#[test]
fn adjacently_tagged() {
    let documents = [
        json!({"t": "Unit"}),
        json!({"t": "Unit", "c": null}),
        json!({"t": "Unit", "c": 1}),
        json!({"t": "Circle", "c": 1.5}),
        json!({"c": 1.5, "t": "Circle"}),
        json!({"c": 1.5, "t": "Circle", "x": 1}),
        json!({"t": "Circle"}),
        json!({"t": "Opt"}),
        json!({"t": "Opt", "c": 1}),
        json!({"t": "Line", "c": [1, "a"]}),
        json!({"c": {"w": 1}, "t": "Rect"}),
        json!({"c": {"w": 1, "z": 1}, "t": "Rect"}),
        json!({"c": {}, "t": "Rect"}),
        json!({"c": {}}),
        json!({"t": "Nope", "c": 1}),
    ];
    same::<adjacent::ours::Shape, adjacent::theirs::Shape>(&documents);
    same::<adjacent::ours::Strict, adjacent::theirs::Strict>(&documents);
}

twins! { untagged:
    { #[serde(untagged)] pub(crate) enum Any { Null, Flag(bool), Number(u8), Float(f64), Text(String), Pair(u8, u8), List(Vec<i64>), Point { x: i32, y: i32 }, Named { name: String }, Map(BTreeMap<String, u8>) } }
    { #[serde(tag = "t")] pub(crate) enum Mixed { A { a: u8 }, #[serde(untagged)] Text(String), #[serde(untagged)] Other { b: u8 } } }
    { #[serde(tag = "t")] pub(crate) enum Other { A { a: u8 }, #[serde(other)] Rest } }
}

#[test]
fn untagged() {
    same::<untagged::ours::Any, untagged::theirs::Any>(&[
        json!(null),
        json!(true),
        json!(5),
        json!(500),
        json!(1.5),
        json!("a"),
        json!([1, 2]),
        json!([1, 2, 3]),
        json!({"x": 1, "y": 2}),
        json!({"x": 1, "name": "a"}),
        json!({"x": 1}),
        json!({"x": "a"}),
        json!(["a"]),
    ]);
    same::<untagged::ours::Mixed, untagged::theirs::Mixed>(&[
        json!({"t": "A", "a": 1}),
        json!({"t": "A", "a": "x"}),
        json!("text"),
        json!({"b": 1}),
        json!({"t": "B", "b": 1}),
        json!({"t": "A", "b": 1}),
        json!(5),
    ]);
    same::<untagged::ours::Other, untagged::theirs::Other>(&[
        json!({"t": "A", "a": 1}),
        json!({"t": "B", "a": 1}),
        json!({"t": "A"}),
        json!({"a": 1}),
    ]);
}

twins! { flat:
    { pub(crate) struct Page { pub(crate) page: u32, #[serde(rename = "perPage")] #[serde(skip_serializing_if = "Option::is_none")] pub(crate) per_page: Option<u32> } }
    { pub(crate) struct List { pub(crate) id: u64, #[serde(flatten)] pub(crate) page: Page, #[serde(flatten)] pub(crate) rest: BTreeMap<String, Value> } }
    { #[serde(deny_unknown_fields)] pub(crate) struct Strict { pub(crate) id: u64, #[serde(flatten)] pub(crate) page: Page } }
    { pub(crate) struct Maybe { pub(crate) id: u64, #[serde(flatten)] pub(crate) page: Option<Page>, } }
    { #[serde(tag = "kind")] pub(crate) enum Kind { A { a: u8 }, B } }
    { pub(crate) enum Ext { Circle { r: f64 }, Line(u8, u8), Nothing, One(u8) } }
    { pub(crate) struct WithUnion { pub(crate) id: u64, #[serde(flatten)] pub(crate) kind: Kind } }
    { pub(crate) struct WithExternal { pub(crate) id: u64, #[serde(flatten)] pub(crate) kind: Ext } }
    { #[serde(tag = "type")] pub(crate) struct Tagged { pub(crate) id: u64 } }
    { #[serde(tag = "t")] pub(crate) enum Outer { Inner(Ext), In2(List) } }
}

#[test]
fn flattened() {
    same::<flat::ours::List, flat::theirs::List>(&[
        json!({"id": 1, "page": 2, "x": 3, "y": [1]}),
        json!({"x": {"a": null}, "perPage": 5, "page": 2, "id": 1}),
        json!({"id": 1}),
        json!({"id": 1, "page": "a"}),
        json!({"page": 1}),
    ]);
    same::<flat::ours::Strict, flat::theirs::Strict>(&[
        json!({"id": 1, "page": 2}),
        json!({"id": 1, "page": 2, "x": 1}),
    ]);
    same::<flat::ours::Maybe, flat::theirs::Maybe>(&[
        json!({"id": 1, "page": 2, "perPage": 1}),
        json!({"id": 1, "page": "a"}),
        json!({"id": 1}),
    ]);
    same::<flat::ours::WithUnion, flat::theirs::WithUnion>(&[
        json!({"id": 1, "kind": "A", "a": 2}),
        json!({"a": 1, "kind": "A", "id": 2}),
        json!({"id": 1, "kind": "B"}),
        json!({"id": 1, "kind": "C"}),
        json!({"id": 1}),
        json!({"id": 1, "kind": "A"}),
    ]);
    same::<flat::ours::WithExternal, flat::theirs::WithExternal>(&[
        json!({"id": 1, "Circle": {"r": 1.0}}),
        json!({"Line": [1, 2], "id": 1}),
        json!({"Nothing": null, "id": 1}),
        json!({"One": 1, "id": 1}),
        json!({"id": 1}),
    ]);
    same::<flat::ours::Tagged, flat::theirs::Tagged>(&[json!({"id": 1}), json!({"type": "x", "id": 1})]);
    same::<flat::ours::Outer, flat::theirs::Outer>(&[
        json!({"t": "Inner", "Circle": {"r": 1.0}}),
        json!({"Line": [1, 2], "t": "Inner"}),
        json!({"t": "In2", "id": 1, "page": 1, "z": 1}),
        json!({"id": 1, "t": "In2", "page": 1, "z": 1}),
    ]);
}

/// A type that is only named need not have a size.
#[test]
fn phantoms_of_any_type() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Of<T: ?Sized> {
        of: std::marker::PhantomData<T>,
        id: u8,
    }
    let of = Of::<str> { of: std::marker::PhantomData, id: 1 };
    assert_eq!(of.to_json(), r#"{"of":null,"id":1}"#);
    assert_eq!(Of::from_json(r#"{"of":null,"id":1}"#), Ok(of));
}
