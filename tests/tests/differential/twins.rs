//! The twins: each shape in each surrounding that serde's derive takes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{How, agree};

const ANY: How = How { arrays_differ: false, at_once: false };
const AT_ONCE: How = How { arrays_differ: false, at_once: true };
const ARRAYS: How = How { arrays_differ: true, at_once: false };

/// The same types twice, and documents that they are read from. `null` stands before a type some of whose fields are
/// `Option`s, which serde writes as `null`.
macro_rules! twins {
    ($($how:ident $name:ident: $root:ident = [$($seed:expr),* $(,)?] { $($kind:ident $item:item)* })*) => {$(
        mod $name {
            mod ours {
                #[allow(clippy::wildcard_imports, unused_imports, reason = "the types of the fields")]
                use super::super::*;
                $(twins!(@ours $kind $item);)*
            }
            mod theirs {
                #[allow(clippy::wildcard_imports, unused_imports, reason = "the types of the fields")]
                use super::super::*;
                $(twins!(@theirs $kind $item);)*
            }
            #[test]
            fn agree() {
                super::agree::<ours::$root, theirs::$root>(super::$how, &[$($seed),*]);
            }
        }
    )*};
    (@ours bare $item:item) => { $item };
    (@theirs bare $item:item) => { $item };
    (@theirs $kind:ident $item:item) => {
        #[derive(serde::Serialize, serde::Deserialize, Clone, Debug, PartialEq)]
        $item
    };
    (@ours null $item:item) => {
        #[derive(renamed_api_model::ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model, none = "null")]
        $item
    };
    (@ours plain $item:item) => {
        #[derive(renamed_api_model::ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        $item
    };
}

// What is not a union.
twins! {
    AT_ONCE object: Root = [
        r#"{"id": 7, "name": "a", "flag": true, "note": "x", "tags": ["a", "b"], "inner": {"a": 1, "b": -1}, "by": {"a": {"a": 1, "b": 2}}, "pair": [1, "a"], "maybe": null, "ratio": 1.5, "set": [1, 2]}"#,
        r#"{"id": 0, "name": "", "flag": false, "tags": [], "inner": {"b": 0, "a": 0}, "by": {}, "pair": [0, ""], "maybe": [1, null], "x": [1], "ratio": 7, "set": [3]}"#,
    ] {
        null pub(super) struct Root {
            id: u64, name: String, flag: bool, note: Option<String>, tags: Vec<String>, inner: Inner,
            by: BTreeMap<String, Inner>, pair: (u8, String), maybe: Option<Vec<Option<u8>>>, ratio: f64,
            set: BTreeSet<i8>,
        }
        plain #[serde(deny_unknown_fields)] struct Inner { a: u8, #[serde(alias = "c")] b: i64 }
    }

    ANY words: Root = [
        r#"{"aField": 1, "T": "a", "withDefault": 3, "four": 4, "at": 5}"#,
        r#"{"a": 1, "T": "a"}"#,
    ] {
        null #[serde(rename_all = "camelCase")]
        pub(super) struct Root {
            #[serde(alias = "a")] a_field: u8,
            #[serde(rename = "T")] text: String,
            #[serde(default)] with_default: u16,
            #[serde(default = "super::super::four")] four: u8,
            #[serde(skip)] skipped: u8,
            #[serde(skip_serializing, default)] at: u8,
            #[serde(skip_serializing_if = "Option::is_none")] maybe: Option<u8>,
        }
    }

    ARRAYS whole_default: Root = [r#"{"a": 1, "b": {"x": 1, "y": 2}}"#, "{}"] {
        null #[serde(default)] #[derive(Default)] pub(super) struct Root { a: u8, b: Point, c: Option<u8> }
        plain #[serde(default, deny_unknown_fields)] #[derive(Default)] struct Point { x: i32, y: i32 }
    }

    AT_ONCE alone: Root = [
        r#"{"id": 7, "text": "a", "nothing": null, "pair": [1, "a"], "list": [1, 2], "maybe": null, "short": [1], "clear": {"a": 1}, "by": {"a": 7}, "phantom": null}"#,
        r#"{"id": 7, "text": "a", "nothing": null, "pair": [1, "a"], "list": [], "maybe": 3, "short": [1, 2], "clear": {"a": 1}, "by": {}, "phantom": null}"#,
    ] {
        plain pub(super) struct Root {
            id: Id, text: Text, nothing: Nothing, pair: Pair, list: List, maybe: Maybe, short: Short, clear: Clear,
            by: BTreeMap<Name, Id>, phantom: std::marker::PhantomData<u8>,
        }
        plain struct Id(u64);
        plain struct Text(String);
        plain struct Nothing;
        plain struct Pair(u8, String);
        plain struct List(Vec<Id>);
        plain struct Maybe(Option<u8>);
        plain struct Short(u8, #[serde(default)] u8, #[serde(skip)] u8);
        plain #[serde(transparent)] struct Clear { inner: Inside, #[serde(skip)] seen: bool }
        plain struct Inside { a: u8 }
        plain #[derive(Eq, PartialOrd, Ord)] #[serde(transparent)] struct Name(String);
    }

    ARRAYS empty: Root = [r#"{"a": {}, "b": [], "c": null}"#] {
        plain pub(super) struct Root { a: A, b: B, c: C }
        plain struct A {}
        plain struct B();
        plain struct C;
    }

    ANY numbers: Root = [r#"{"a": 1, "b": -1, "c": 300, "d": -300, "e": 70000, "f": -70000, "g": 18446744073709551615, "h": -9223372036854775808, "k": 1.5, "l": 1e300, "m": "a", "n": [1, 2, 3], "o": {"1": {"-1": true}}, "p": {"true": 1}}"#] {
        plain pub(super) struct Root {
            a: u8, b: i8, c: u16, d: i16, e: u32, f: i32, g: u64, h: i64, k: f32, l: f64, m: char, n: [u8; 3],
            o: BTreeMap<u8, BTreeMap<i64, bool>>, p: BTreeMap<bool, u8>,
        }
    }

    ANY converted: Root = [r#"{"from": 3, "tried": 7, "text": "a-b", "list": [3, 4]}"#] {
        plain pub(super) struct Root { from: From1, tried: Tried, text: Both, list: Vec<Tried> }
        plain #[serde(from = "u8", into = "u8")] struct From1 { value: u8 }
        plain #[serde(try_from = "u16", into = "u16")] struct Tried(u16);
        plain #[serde(try_from = "String", into = "String")] enum Both { Two(String, String), One { of: String } }
        bare impl From<u8> for From1 { fn from(value: u8) -> Self { Self { value } } }
        bare impl From<From1> for u8 { fn from(value: From1) -> Self { value.value } }
        bare impl TryFrom<u16> for Tried {
            type Error = &'static str;
            fn try_from(value: u16) -> Result<Self, Self::Error> { if value == 256 { Err("no") } else { Ok(Self(value)) } }
        }
        bare impl From<Tried> for u16 { fn from(value: Tried) -> Self { value.0 } }
        bare impl TryFrom<String> for Both {
            type Error = String;
            fn try_from(value: String) -> Result<Self, Self::Error> {
                match value.split_once('-') {
                    Some((one, two)) => Ok(Self::Two(one.to_owned(), two.to_owned())),
                    None if value.is_empty() => Err("empty".to_owned()),
                    None => Ok(Self::One { of: value }),
                }
            }
        }
        bare impl From<Both> for String {
            fn from(value: Both) -> Self {
                match value {
                    Both::Two(one, two) => format!("{one}-{two}"),
                    Both::One { of } => of,
                }
            }
        }
    }

    ANY generic: Root = [
        r#"{"page": {"data": [{"a": 1}], "next": null}, "sourced": {"value": "a", "source": null}, "array": {"inner": 7}, "mapped": {"data": [{"a": {"a": 1}}]}}"#,
        r#"{"page": {"data": [], "next": "x"}, "sourced": {"value": null, "source": "Keep"}, "array": {"inner": 7}, "mapped": {"data": []}}"#,
    ] {
        plain pub(super) struct Root { page: Page<Item>, sourced: Sourced<String>, array: Tagged<u8, 2>, mapped: Page<BTreeMap<String, Item>> }
        null struct Page<T> { data: Vec<T>, next: Option<String> }
        null struct Sourced<E> { value: Option<E>, source: Option<Value> }
        plain struct Tagged<T, const N: usize> { inner: T }
        plain struct Item { a: u8 }
    }
}

// Unions with tags.
twins! {
    ANY external: Shape = [
        r#""Unit""#,
        r#"{"One": 1.5}"#,
        r#"{"Line": [1, "a"]}"#,
        r#"{"rect": {"a": 1, "b": 2, "c": null}}"#,
        r#"{"Maybe": null}"#,
        r#"{"Deep": {"Deep": "Unit"}}"#,
        r#"{"Keep": {"a": 1}}"#,
        r#"{"List": ["Unit", {"One": 1}]}"#,
        r#"{"Empty": {}}"#,
        r#"{"Inner": {"id": 7}}"#,
    ] {
        null pub(super) enum Shape {
            Unit,
            One(f64),
            Line(i32, String),
            #[serde(rename = "rect", alias = "t")] Rect { a: u8, #[serde(alias = "x")] b: u8, c: Option<u8> },
            Maybe(Option<u8>),
            Deep(Box<Self>),
            Keep(BTreeMap<String, u8>),
            List(Vec<Self>),
            Empty {},
            Inner(Inner),
        }
        plain #[serde(deny_unknown_fields)] pub(super) struct Inner { id: u8 }
    }

    ANY external_words: Shape = [
        r#"{"one_two": {"fieldName": 1}}"#,
        r#"{"deny": {"theName": 1, "b": 2}}"#,
        r#"{"short": [1]}"#,
        r#"{"short": [1, 2]}"#,
    ] {
        plain #[serde(rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
        pub(super) enum Shape {
            OneTwo { field_name: u8 },
            #[serde(rename_all(serialize = "UPPERCASE"))]
            Deny { #[serde(rename(deserialize = "theName"))] the_name: u8, #[serde(default)] b: u8, #[serde(skip)] c: u8 },
            Short(u8, #[serde(default)] u8),
            #[serde(skip)] #[allow(dead_code, reason = "never read")] Never(u8),
            #[serde(skip_serializing)] NotWritten { id: u8 },
        }
    }

    ANY internal: Shape = [
        r#"{"t": "Unit"}"#,
        r#"{"t": "One", "a": 1, "deep": {"t": "Unit"}}"#,
        r#"{"t": "One", "a": 1}"#,
        r#"{"t": "rect", "w": 18446744073709551615, "h": -1}"#,
        r#"{"t": "rect", "w": 1, "h": null}"#,
        r#"{"t": "Keep", "a": 1.5, "b": 2.5}"#,
        r#"{"t": "List", "c": [{"t": "Unit"}, {"a": 1, "t": "One"}]}"#,
        r#"{"t": "Other", "k": "X", "a": 1}"#,
        r#"{"t": "Other", "k": "Unit"}"#,
        r#"{"t": "Any", "Line": [1, 2]}"#,
        r#"{"t": "Any", "Nothing": null}"#,
        r#"{"t": "Deny", "id": 7}"#,
    ] {
        null #[serde(tag = "t")] pub(super) enum Shape {
            Unit,
            One(Inner),
            #[serde(rename = "rect")] Rect { w: u64, h: Option<i64> },
            Keep(BTreeMap<String, f64>),
            List { c: Vec<Self> },
            Other(Nested),
            Any(External),
            Deny(Deny),
        }
        null pub(super) struct Inner { a: u8, deep: Option<Box<Shape>> }
        plain #[serde(tag = "k")] pub(super) enum Nested { X { a: u8 }, Unit }
        plain pub(super) enum External { Line(u8, u8), Point { x: u8 }, One(u8), Nothing }
        plain #[serde(deny_unknown_fields)] pub(super) struct Deny { id: u8 }
    }

    ANY internal_strict: Shape = [
        r#"{"t": "Unit"}"#,
        r#"{"t": "A", "a": 1}"#,
        r#"{"t": "B", "x": 1, "y": 2}"#,
    ] {
        plain #[serde(tag = "t", deny_unknown_fields)] pub(super) enum Shape { Unit, A { a: u8 }, B(Point) }
        plain pub(super) struct Point { x: u8, y: u8 }
    }

    ANY adjacent: Shape = [
        r#"{"t": "Unit"}"#,
        r#"{"t": "One", "c": 1.5}"#,
        r#"{"t": "Maybe", "c": 1}"#,
        r#"{"t": "Maybe"}"#,
        r#"{"t": "Line", "c": [1, "a"]}"#,
        r#"{"t": "rect", "c": {"w": 18446744073709551615}}"#,
        r#"{"t": "Deep", "c": {"c": {"w": 1}, "t": "rect"}}"#,
        r#"{"t": "List", "c": [{"t": "Unit"}]}"#,
        r#"{"t": "Nothing", "c": null}"#,
    ] {
        null #[serde(tag = "t", content = "c")] pub(super) enum Shape {
            Unit,
            One(f64),
            Maybe(Option<u8>),
            Line(i32, String),
            #[serde(rename = "rect")] Rect { w: u64, h: Option<u8> },
            Deep(Box<Self>),
            List(Vec<Self>),
            Nothing(()),
        }
    }

    ANY adjacent_strict: Shape = [
        r#"{"t": "Unit"}"#,
        r#"{"t": "One", "c": 1.5}"#,
        r#"{"t": "Rect", "c": {"w": 1}}"#,
        r#"{"t": "Line", "c": [1, 2]}"#,
        r#"{"t": "whatever"}"#,
    ] {
        plain #[serde(tag = "t", content = "c", deny_unknown_fields)] pub(super) enum Shape {
            Unit, One(f64), Rect { w: u64 }, Line(u8, u8), #[serde(other)] Rest,
        }
    }

    ANY other: Root = [
        r#"{"internal": {"t": "A", "a": 1}, "external": "A", "adjacent": {"t": "A", "c": 1}}"#,
        r#"{"internal": {"t": "X", "a": 1}, "external": "X", "adjacent": {"t": "X", "c": null}}"#,
    ] {
        plain pub(super) struct Root { internal: Internal, external: External, adjacent: Adjacent }
        plain #[serde(tag = "t")] enum Internal { A { a: u8 }, #[serde(other)] Rest }
        plain enum External { A, B, #[serde(other)] Rest }
        plain #[serde(tag = "t", content = "c")] enum Adjacent { A(u8), B, #[serde(other)] Rest }
    }

    ANY tagged_units: Root = [
        r#"{"internal": {"t": "a"}, "adjacent": {"t": "A"}}"#,
        r#"{"internal": {"t": "B"}, "adjacent": {"t": "b", "c": null}}"#,
    ] {
        plain pub(super) struct Root { internal: Internal, adjacent: Adjacent }
        plain #[serde(tag = "t")] enum Internal { #[serde(rename = "a")] A, B }
        plain #[serde(tag = "t", content = "c")] enum Adjacent { A, #[serde(alias = "b")] B }
    }

    ANY tagged_struct: Root = [
        r#"{"one": {"t": "One", "id": 1}, "two": {"t": "Zwei", "id": 1}}"#,
    ] {
        plain pub(super) struct Root { one: One, two: Two }
        plain #[serde(tag = "t")] struct One { id: u8 }
        plain #[serde(tag = "t", rename = "Zwei")] struct Two { id: u8 }
    }

    ANY keyed: Root = [
        r#"{"kinds": {"A": 1, "b": 2}, "by": {"a": {"A": {"x": 1}}, "c": "B"}, "list": ["B", {"C": [1, 2]}]}"#,
    ] {
        plain pub(super) struct Root { kinds: BTreeMap<Kind, u8>, by: BTreeMap<char, Union>, list: Vec<Union> }
        plain #[derive(Eq, PartialOrd, Ord)] enum Kind { A, #[serde(rename = "b")] B }
        plain enum Union { A { x: u8 }, B, C(u8, u8) }
    }

    ANY recursive: Tree = [
        r#"{"op": "and", "all": [{"op": "not", "of": {"op": "is", "name": "a", "value": 1}}, {"op": "is", "name": "b", "value": null}]}"#,
        r#"{"all": [{"of": {"value": 1, "name": "a", "op": "is"}, "op": "not"}], "op": "and"}"#,
    ] {
        null #[serde(tag = "op", rename_all = "lowercase")] pub(super) enum Tree {
            And { all: Vec<Self> }, Not { of: Box<Self> }, Is(Leaf),
        }
        null pub(super) struct Leaf { name: String, value: Option<u64> }
    }
}

// Unions without tags.
twins! {
    ARRAYS untagged: Any = [
        "null", "true", "7", "256", "-1", "1.5", r#""a""#, "[1, 2]", "[1, 2, 3]", r#"{"x": 1, "y": 2}"#,
        r#"{"name": "a"}"#, r#"{"a": 1, "b": 2}"#, r#"{"x": 1, "y": 2, "name": "a"}"#,
    ] {
        plain #[serde(untagged)] pub(super) enum Any {
            Null, Flag(bool), Small(u8), Integer(i64), Float(f64), Text(String), Pair(u8, u8), List(Vec<i64>),
            Point { x: i32, y: i32 }, Named { name: String }, Map(BTreeMap<String, u8>),
        }
    }

    ANY untagged_arrays: Any = ["null", "7", r#""Alpha""#, r#""a""#, "[1, 2]", "[1, 2, 3]", r#"["a"]"#, r#"[[7], "a"]"#, r#"{"a": [1]}"#] {
        plain #[serde(untagged)] pub(super) enum Any {
            Small(u8), Kind(Kind), Text(String), Pair(u8, u8), Three([u8; 3]), Deep(Vec<Any>), Nothing, Map(BTreeMap<String, Any>),
        }
        plain pub(super) enum Kind { Alpha, Beta }
    }

    ARRAYS untagged_models: Any = [
        r#"{"t": "A", "a": 1}"#, r#"{"One": 1}"#, r#""Unit""#, r#"{"id": 1, "name": "a"}"#, r#"{"id": 1}"#, "null",
        r#"{"k": "X", "c": 1}"#, r#"{"page": 1, "x": 1}"#,
    ] {
        plain #[serde(untagged)] pub(super) enum Any {
            Tagged(Tagged), External(External), Adjacent(Adjacent), Long(Long), Short { id: u8 }, Maybe(Option<Flat>),
        }
        plain #[serde(tag = "t")] pub(super) enum Tagged { A { a: u8 }, Unit }
        plain pub(super) enum External { One(u8), Unit }
        plain #[serde(tag = "k", content = "c")] pub(super) enum Adjacent { X(u8), Y }
        plain pub(super) struct Long { id: u8, name: String }
        plain pub(super) struct Flat { page: u8, #[serde(flatten)] rest: BTreeMap<String, u8> }
    }

    ARRAYS untagged_strict: Any = [r#"{"a": 1}"#, r#"{"a": 1, "b": 2}"#, r#"{"c": {"a": 1}}"#, r#"{"c": {"a": 1, "b": 7}}"#] {
        plain #[serde(untagged, deny_unknown_fields)] pub(super) enum Any {
            A { a: u8 }, B { a: u8, b: u8 }, C { c: Box<Any> },
        }
    }

    ARRAYS mixed_external: Mixed = [r#"{"A": {"a": 1}}"#, r#""Unit""#, r#""text""#, r#"{"id": 7}"#, "[1, 2]", "7"] {
        plain pub(super) enum Mixed {
            Unit, A { a: u8 }, #[serde(untagged)] Text(String), #[serde(untagged)] Id { id: u8 },
            #[serde(untagged)] List(Vec<u8>), #[serde(untagged)] Number(u8),
        }
    }

    ARRAYS mixed_internal: Mixed = [
        r#"{"t": "A", "a": 1}"#, r#"{"t": "Unit"}"#, r#""text""#, r#"{"id": 7}"#, r#"{"t": "x", "id": 7}"#, r#"{"a": 1, "t": "A"}"#,
    ] {
        plain #[serde(tag = "t")] pub(super) enum Mixed {
            Unit, A { a: u8 }, #[serde(untagged)] Text(String), #[serde(untagged)] Id { id: u8 },
        }
    }

    ARRAYS mixed_adjacent: Mixed = [
        r#"{"t": "A", "c": {"a": 1}}"#, r#"{"t": "Unit"}"#, r#""text""#, r#"{"id": 7}"#, r#"{"c": 1, "t": "B"}"#,
    ] {
        plain #[serde(tag = "t", content = "c")] pub(super) enum Mixed {
            Unit, A { a: u8 }, B(u8), #[serde(untagged)] Text(String), #[serde(untagged)] Id { id: u8 },
        }
    }

    ARRAYS untagged_deep: Root = [
        r#"{"filter": {"and": [{"field": "a", "is": 1}, {"or": [{"field": "b", "is": "x"}]}]}, "more": [1, "a", {"x": 1}, null]}"#,
    ] {
        plain pub(super) struct Root { filter: Filter, more: Vec<OneOf> }
        plain #[serde(untagged)] enum Filter { And { and: Vec<Filter> }, Or { or: Vec<Filter> }, Is { field: String, is: OneOf } }
        plain #[serde(untagged)] enum OneOf { Number(u64), Text(String), Point { x: u8 }, Nothing(()) }
    }
}

// Flattened fields.
twins! {
    ANY flat: Root = [
        r#"{"id": 1, "page": 2, "perPage": 3, "x": 1, "7": [1]}"#,
        r#"{"x": {"a": null}, "page": 2, "id": 1}"#,
    ] {
        null pub(super) struct Root { id: u64, #[serde(flatten)] page: Page, #[serde(flatten)] rest: BTreeMap<String, Value> }
        null struct Page { page: u32, #[serde(rename = "perPage")] per_page: Option<u32> }
    }

    ANY flat_maps: Root = [r#"{"id": 1, "a": 2, "b": 3}"#, r#"{"id": 1}"#] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] one: BTreeMap<String, u8>, #[serde(flatten)] two: BTreeMap<String, u8> }
    }

    ANY flat_maybe: Root = [r#"{"id": 1, "a": 2, "b": 3, "c": 7}"#, r#"{"id": 1}"#, r#"{"id": 1, "c": 2}"#] {
        null pub(super) struct Root { id: u8, #[serde(flatten)] one: Option<One>, #[serde(flatten)] two: Option<Two> }
        plain struct One { a: u8, b: u8 }
        plain struct Two { c: u8 }
    }

    ANY flat_internal: Root = [
        r#"{"id": 1, "t": "A", "a": 2}"#, r#"{"a": 2, "t": "A", "id": 1, "x": 7}"#, r#"{"id": 1, "t": "Unit"}"#, r#"{"id": 1, "t": "B", "b": 1, "c": 2}"#,
    ] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] kind: Kind, #[serde(flatten)] rest: BTreeMap<String, Value> }
        plain #[serde(tag = "t")] enum Kind { Unit, A { a: u8 }, B(Inner) }
        plain struct Inner { b: u8, #[serde(flatten)] rest: BTreeMap<String, u8> }
    }

    ANY flat_external: Root = [
        r#"{"id": 1, "One": 2}"#, r#"{"Line": [1, 2], "id": 1}"#, r#"{"Unit": null, "id": 1}"#, r#"{"Keep": {"a": 1}, "id": 1, "x": 7}"#,
    ] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] kind: Kind, #[serde(flatten)] rest: BTreeMap<String, Value> }
        plain enum Kind { Unit, One(u8), Line(u8, u8), Keep { a: u8 } }
    }

    ANY flat_adjacent: Root = [
        r#"{"id": 1, "t": "Unit"}"#, r#"{"c": 2, "id": 1, "t": "One"}"#, r#"{"t": "Keep", "c": {"a": 1}, "id": 1}"#,
    ] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] kind: Kind, #[serde(flatten)] rest: BTreeMap<String, Value> }
        plain #[serde(tag = "t", content = "c")] enum Kind { Unit, One(u8), Keep { a: u8 } }
    }

    ARRAYS flat_untagged: Root = [r#"{"id": 1, "a": 2}"#, r#"{"id": 1, "b": "x", "c": 1}"#, r#"{"id": 1, "x": 7}"#] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] kind: Kind }
        plain #[serde(untagged)] enum Kind { A { a: u8 }, B { b: String, c: u8 }, Rest(BTreeMap<String, Value>) }
    }

    ANY flat_maybe_union: Root = [r#"{"id": 1, "t": "A", "a": 2}"#, r#"{"id": 1}"#, r#"{"id": 1, "One": 2}"#] {
        null pub(super) struct Root { id: u8, #[serde(flatten)] kind: Option<Kind>, #[serde(flatten)] other: Option<Other> }
        plain #[serde(tag = "t")] enum Kind { A { a: u8 } }
        plain enum Other { One(u8), Unit }
    }

    ANY flat_newtype: Root = [r#"{"id": 1, "a": 2, "x": 1, "y": 2}"#] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] one: One, #[serde(flatten)] two: Two, #[serde(flatten)] three: Box<Three> }
        plain struct One(Inner);
        plain #[serde(transparent)] struct Two { map: BTreeMap<String, u8> }
        plain struct Three { #[serde(default)] x: u8 }
        plain struct Inner { a: u8 }
    }

    ANY flat_in_variants: Shape = [
        r#"{"t": "A", "id": 1, "b": 2}"#, r#"{"b": 2, "id": 1, "t": "A"}"#, r#"{"t": "B", "b": 1, "x": 2}"#, r#"{"x": 2, "t": "B", "b": 1}"#,
    ] {
        plain #[serde(tag = "t")] pub(super) enum Shape { A { id: u8, #[serde(flatten)] inner: Inner }, B(WithRest) }
        plain pub(super) struct Inner { b: u8 }
        plain pub(super) struct WithRest { b: u8, #[serde(flatten)] rest: BTreeMap<String, u8> }
    }

    ANY flat_in_external: Shape = [r#"{"A": {"id": 1, "b": 2}}"#, r#"{"B": {"b": 1, "x": 2}}"#] {
        plain pub(super) enum Shape { A { id: u8, #[serde(flatten)] inner: Inner }, B(WithRest) }
        plain pub(super) struct Inner { b: u8 }
        plain pub(super) struct WithRest { b: u8, #[serde(flatten)] rest: BTreeMap<String, u8> }
    }

    ANY flat_tagged_struct: Root = [r#"{"id": 1, "t": "Inner", "a": 1}"#] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] inner: Inner }
        plain #[serde(tag = "t")] struct Inner { a: u8 }
    }

    ANY flat_nothing: Root = [r#"{"id": 1}"#, r#"{"id": 1, "x": 1}"#] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] nothing: (), #[serde(flatten)] unit: Unit }
        plain struct Unit;
    }

    ANY flat_value: Root = [r#"{"id": 1, "x": [1], "a": 18446744073709551615}"#] {
        plain pub(super) struct Root { id: u8, #[serde(flatten)] rest: Value }
    }

    ANY flat_defaults: Root = [r#"{"id": 1, "a": 1, "b": 2}"#, r#"{"a": 1}"#] {
        null pub(super) struct Root { #[serde(default)] id: u8, #[serde(flatten)] inner: Inner }
        null #[serde(default)] #[derive(Default)] struct Inner { a: u8, b: Option<u8>, #[serde(skip)] c: u8 }
    }
}

fn four() -> u8 {
    4
}
