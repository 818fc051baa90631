//! Schema and reader agree, for unions, tuples, newtypes and flattened fields.
#![allow(missing_docs, dead_code, reason = "a test, of models as they come")]

mod schema_behaviour;

use std::collections::BTreeMap;

use renamed_api_model::ApiModel;
use schema_behaviour::{holds, holds_but};
use serde_json::{Value, json};

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Point {
    x: u8,
    y: Option<String>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields)]
struct Strict {
    #[serde(alias = "Z")]
    z: bool,
}

/// A union of the same variants, in another representation.
macro_rules! unions {
    ($($(#[$attr:meta])* $name:ident { $($more:tt)* })*) => {$(
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        #[serde(rename_all = "snake_case")]
        $(#[$attr])*
        enum $name {
            #[serde(alias = "NONE")]
            None,
            Point(Point),
            Strict(Strict),
            Fields { a: u8, b: Option<u8> },
            $($more)*
        }
    )*};
}

unions! {
    External { Number(Option<u8>), Pair(u8, bool) }
    ExternalOpen { Number(Option<u8>), #[api(unknown)] Other(Value) }
    #[serde(tag = "t")]
    Internal {}
    #[serde(tag = "t")]
    InternalOpen { #[api(unknown)] Other(Value) }
    #[serde(tag = "t")]
    InternalOther { #[serde(other)] Other }
    #[serde(tag = "t", content = "c")]
    Adjacent { Number(Option<u8>), Pair(u8, bool) }
    #[serde(tag = "t", content = "c", deny_unknown_fields)]
    AdjacentStrict { Number(Option<u8>) }
    #[serde(tag = "t", content = "c")]
    AdjacentOpen { Number(Option<u8>), #[api(unknown)] Other(Value) }
    #[serde(tag = "t", content = "c")]
    AdjacentOther { #[serde(other)] Other }
    #[serde(untagged)]
    Untagged { Number(Option<u8>), Pair(u8, bool) }
    #[serde(tag = "t")]
    Mixed { #[serde(untagged)] Text(String) }
}

#[test]
fn externally_tagged() {
    let closed = [
        json!("none"),
        json!("NONE"),
        json!({ "point": { "x": 1 } }),
        json!({ "strict": { "Z": true } }),
        json!({ "fields": { "a": 1 } }),
    ];
    holds::<External>(&closed);
    holds::<External>(&[json!({ "number": null }), json!({ "number": 3 }), json!({ "pair": [1, true] })]);
    holds::<ExternalOpen>(&closed);
    holds::<ExternalOpen>(&[json!("other"), json!({ "zzz": null })]);
}

unions! {
    ExternalOpenNames { #[api(unknown)] Other(String) }
    ExternalOpenMap { #[api(unknown)] Other(#[api(values(maximum = 9))] BTreeMap<String, u8>) }
    #[serde(tag = "t")]
    InternalOpenMap { #[api(unknown)] Other(BTreeMap<String, String>) }
    #[serde(tag = "t")]
    InternalOpenModel { #[api(unknown)] Other(Raw) }
    #[serde(tag = "t", content = "c")]
    AdjacentOpenModel { #[api(unknown)] Other(Raw) }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields)]
struct Raw {
    t: String,
    z: Point,
}

/// What an open union keeps is of the type that keeps it.
#[test]
fn open_for_a_type() {
    holds::<ExternalOpenNames>(&[json!("none"), json!("other")]);
    holds::<ExternalOpenMap>(&[json!("none"), json!({ "zzz": 9 })]);
    holds::<InternalOpenMap>(&[json!({ "t": "zzz", "a": "b" })]);
    holds::<InternalOpenModel>(&[json!({ "t": "zzz", "z": { "x": 1 } })]);
    holds::<AdjacentOpenModel>(&[json!({ "t": "zzz", "z": { "x": 1 } })]);
}

#[test]
fn internally_tagged() {
    let closed = [
        json!({ "t": "none" }),
        json!({ "t": "NONE", "a": 1 }),
        json!({ "t": "point", "x": 1 }),
        json!({ "t": "strict", "Z": true }),
        json!({ "t": "fields", "a": 1 }),
    ];
    holds::<Internal>(&closed);
    holds::<InternalOpen>(&closed);
    holds::<InternalOther>(&closed);
    holds::<Mixed>(&closed);
    holds::<InternalOpen>(&[json!({ "t": "other", "a": 1 })]);
    holds::<InternalOther>(&[json!({ "t": "other", "a": 1 })]);
    holds::<Mixed>(&[json!("text")]);
    holds::<Vec<Option<Internal>>>(&[json!([null, { "t": "none" }])]);
}

#[test]
fn adjacently_tagged() {
    let closed = [
        json!({ "t": "none" }),
        json!({ "t": "NONE", "c": null }),
        json!({ "t": "point", "c": { "x": 1 } }),
        json!({ "t": "strict", "c": { "Z": true } }),
        json!({ "t": "fields", "c": { "a": 1 } }),
    ];
    let numbers = [json!({ "t": "number" }), json!({ "t": "number", "c": 1 })];
    holds::<Adjacent>(&closed);
    holds::<Adjacent>(&numbers);
    holds::<Adjacent>(&[json!({ "t": "pair", "c": [1, true] })]);
    holds::<AdjacentStrict>(&closed);
    holds::<AdjacentStrict>(&numbers);
    holds::<AdjacentOpen>(&closed);
    holds::<AdjacentOpen>(&[json!({ "t": "other", "c": 1 })]);
    holds::<AdjacentOther>(&closed);
    holds::<AdjacentOther>(&[json!({ "t": "other", "c": null })]);
}

#[test]
fn untagged() {
    holds::<Untagged>(&[json!(null), json!(1), json!({ "x": 1 }), json!({ "z": true })]);
    holds::<Untagged>(&[json!({ "a": 1 }), json!([1, true]), json!({ "x": 1, "y": "a", "z": 1 })]);
}

#[derive(ApiModel, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
struct Id(String);

#[derive(ApiModel, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
struct Number(u16);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pair(u8, #[serde(default)] bool, #[serde(skip)] u8, #[serde(default)] Id);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Unit;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "kind")]
struct Everything {
    id: Id,
    pair: Option<Pair>,
    unit: Unit,
    by_id: BTreeMap<Id, Number>,
}

#[test]
fn newtypes_tuples_and_units() {
    holds::<Pair>(&[json!([1]), json!([1, true]), json!([1, true, "x"])]);
    holds::<Everything>(&[
        json!({ "kind": "Everything", "id": "x", "pair": [1], "unit": null, "by_id": { "x": 1 } }),
        json!({ "id": "x", "unit": null, "by_id": {} }),
    ]);
}

/// A struct around something flattened, twice: that passes over what it does not know, and that refuses it.
macro_rules! flattened {
    ($($loose:ident $strict:ident $ty:ty;)*) => {$(
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct $loose {
            id: String,
            #[serde(flatten)]
            flat: $ty,
        }

        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        #[serde(deny_unknown_fields)]
        struct $strict {
            id: String,
            #[serde(flatten)]
            flat: $ty,
        }
    )*};
}

flattened! {
    WithPoint OnlyPoint Point;
    WithStrict OnlyStrict Strict;
    WithMaybe OnlyMaybe Option<Point>;
    WithMap OnlyMap BTreeMap<String, u8>;
    WithValue OnlyValue Value;
    WithExternal OnlyExternal External;
    WithInternal OnlyInternal Internal;
    WithAdjacent OnlyAdjacent Adjacent;
    WithUntagged OnlyUntagged Objects;
    WithName OnlyName Name;
    WithMaybeName OnlyMaybeName Option<Name>;
    Deep OnlyDeep WithMaybe;
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "snake_case")]
enum Name {
    First,
    #[serde(alias = "2nd")]
    Second,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Objects {
    Point(Point),
    Fields { a: u8 },
}

#[test]
fn flattened_objects_and_maps() {
    let points = [json!({ "id": "a", "x": 1 }), json!({ "id": "a", "x": 1, "y": null })];
    holds::<WithPoint>(&points);
    holds::<OnlyPoint>(&points);
    let strict = [json!({ "id": "a", "z": true }), json!({ "id": "a", "Z": true })];
    holds::<WithStrict>(&strict);
    holds::<OnlyStrict>(&strict);
    let some = [json!({ "id": "a", "x": 1 }), json!({ "id": "a" })];
    holds::<WithMaybe>(&some);
    holds::<OnlyMaybe>(&some);
    holds::<WithMap>(&some);
    holds::<OnlyMap>(&some);
    holds::<WithValue>(&some);
    holds::<OnlyValue>(&some);
}

#[test]
fn flattened_unions() {
    let external = [json!({ "id": "a", "point": { "x": 1 } }), json!({ "id": "a", "none": null })];
    holds::<WithExternal>(&external);
    holds::<OnlyExternal>(&external);
    let internal = [json!({ "id": "a", "t": "point", "x": 1 }), json!({ "id": "a", "t": "none" })];
    holds::<WithInternal>(&internal);
    holds::<OnlyInternal>(&internal);
    let adjacent = [json!({ "id": "a", "t": "point", "c": { "x": 1 } }), json!({ "id": "a", "t": "none" })];
    holds::<WithAdjacent>(&adjacent);
    holds::<OnlyAdjacent>(&adjacent);
    let names = [json!({ "id": "a", "first": null }), json!({ "id": "a", "2nd": null })];
    holds::<WithName>(&names);
    holds::<OnlyName>(&names);
    holds::<WithMaybeName>(&names);
    holds::<OnlyMaybeName>(&names);
    let untagged = [json!({ "id": "a", "x": 1 }), json!({ "id": "a", "a": 1 })];
    holds::<WithUntagged>(&untagged);
    holds::<OnlyUntagged>(&untagged);
}

/// The listed difference: what a flattened variant itself refuses as unknown, its schema takes.
#[test]
fn flattened_variants_that_refuse_unknown_members() {
    holds_but::<WithInternal>(&[json!({ "id": "a", "t": "strict", "z": true })], |document| {
        let Some(members) = document.as_object() else { return false };
        let others = members.keys().any(|name| !["id", "t", "z", "Z"].contains(&name.as_str()));
        let is_strict = members.get("t").is_some_and(|tag| tag == "strict");
        let flags =
            ["z", "Z"].iter().filter(|name| members.get(**name).is_some_and(Value::is_boolean)).count();
        let is_whole = members.get("id").is_some_and(Value::is_string)
            && flags == 1
            && !(members.contains_key("z") && members.contains_key("Z"));
        others && is_strict && is_whole
    });
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Scores(#[api(values(maximum = 5))] BTreeMap<String, u8>);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct WithScores {
    id: String,
    #[serde(flatten)]
    scores: Scores,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct WithRules {
    id: String,
    #[serde(flatten)]
    #[api(values(maximum = 5))]
    scores: BTreeMap<String, u8>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t")]
enum Scored {
    Map(#[api(values(maximum = 5))] BTreeMap<String, u8>),
    Newtype(Scores),
    Fields {
        #[serde(flatten)]
        #[api(values(maximum = 5))]
        scores: BTreeMap<String, u8>,
    },
}

#[test]
fn rules_of_flattened_maps() {
    holds::<WithScores>(&[json!({ "id": "a", "x": 1 })]);
    holds::<WithRules>(&[json!({ "id": "a", "x": 1 })]);
    for variant in ["Map", "Newtype", "Fields"] {
        holds::<Scored>(&[json!({ "t": variant, "x": 1 })]);
    }
}

/// Objects that say what their other members are, among the members of an object.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t", rename_all = "snake_case")]
enum Kept {
    Loose(Box<WithMap>),
    Strict(Box<OnlyMaybe>),
    Fields {
        #[serde(flatten)]
        inner: WithRules,
    },
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t", deny_unknown_fields)]
enum Closed {
    V {
        #[serde(flatten)]
        maybe: Option<Point>,
    },
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Named {
    name: String,
    #[serde(flatten)]
    map: JustMap,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct JustMap {
    #[serde(flatten)]
    scores: BTreeMap<String, u8>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t")]
enum TaggedNamed {
    Named(Named),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum AnyNamed {
    Named(Named),
}

flattened! {
    WithNamed OnlyNamed Named;
    WithTagged OnlyTagged TaggedNamed;
    WithAny OnlyAny AnyNamed;
}

#[test]
fn flattened_maps_in_what_is_flattened() {
    holds::<Kept>(&[
        json!({ "t": "loose", "id": "a", "n": 1 }),
        json!({ "t": "strict", "id": "a", "x": 1 }),
        json!({ "t": "fields", "id": "a", "n": 1 }),
    ]);
    holds::<Closed>(&[json!({ "t": "V" }), json!({ "t": "V", "x": "a" })]);
    holds::<WithNamed>(&[json!({ "id": "a", "name": "b", "n": 1 })]);
    holds::<OnlyNamed>(&[json!({ "id": "a", "name": "b", "n": 1 })]);
}

/// The listed difference: of the values of a map in a flattened union the schema says nothing.
#[test]
fn maps_in_flattened_unions() {
    let is_whole = |document: &Value| {
        document["id"].is_string()
            && document["name"].is_string()
            && document.get("t").is_none_or(|tag| tag == "Named")
    };
    let others = |document: &Value| {
        let members = document.as_object().unwrap();
        let others = members.iter().filter(|(name, _)| !["id", "name", "t"].contains(&name.as_str()));
        others.map(|(_, value)| value.as_u64().is_some_and(|value| value < 256)).collect::<Vec<_>>()
    };
    let differs =
        |document: &Value| document.is_object() && is_whole(document) && others(document).contains(&false);
    holds_but::<WithTagged>(&[json!({ "id": "a", "t": "Named", "name": "b", "n": 1 })], |document| {
        differs(document) && document.get("t").is_some()
    });
    holds_but::<WithAny>(&[json!({ "id": "a", "name": "b", "n": 1 })], differs);
}
