//! What an enum with data, a flattened field or a wrapper does that serde's derive does not: reports, open unions, best
//! matches, secrets, bounded work.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicUsize, Ordering};

use renamed_api_model::{ApiModel, Code, FieldType, Report, json};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

/// Every door that reads JSON.
fn by_each_door<T: for<'de> FieldType<'de> + DeserializeOwned + Debug>(text: &str) -> [Result<T, String>; 4] {
    let value: Value = serde_json::from_str(text).unwrap();
    [
        json::from_str(text).map_err(|report| report.to_string()),
        serde_json::from_str(text).map_err(|error| error.to_string()),
        json::from_value(value.clone()).map_err(|report| report.to_string()),
        serde_json::from_value(value).map_err(|error| error.to_string()),
    ]
}

fn report<T: for<'de> FieldType<'de> + Debug>(text: &str) -> Report {
    json::from_str::<T>(text).unwrap_err()
}

/// Pointers and codes.
fn found<T: for<'de> FieldType<'de> + Debug>(text: &str) -> Vec<(String, Code)> {
    report::<T>(text).iter().map(|violation| (violation.pointer().to_owned(), violation.code())).collect()
}

/// What a report says of a place.
fn said<T: for<'de> FieldType<'de> + Debug>(text: &str, pointer: &str) -> String {
    let report = report::<T>(text);
    let violation = report.iter().find(|violation| violation.pointer() == pointer);
    violation.unwrap_or_else(|| panic!("{pointer} is not in {report}")).message().to_owned()
}

fn at(pointer: &str, code: Code) -> (String, Code) {
    (pointer.to_owned(), code)
}

// Open unions.

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "type")]
enum Event {
    Made {
        id: u64,
    },
    Gone,
    #[api(unknown)]
    Other(Value),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum OpenExternal {
    Made {
        id: u64,
    },
    Gone,
    #[api(unknown)]
    Other(Value),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t", content = "c")]
enum OpenAdjacent {
    Made {
        id: u64,
    },
    Gone,
    #[api(unknown)]
    Other(Value),
}

fn keeps<T: for<'de> FieldType<'de> + DeserializeOwned + Debug + Serialize>(
    texts: &[&str],
    kept: impl Fn(&T) -> Option<&Value>,
) {
    for text in texts {
        for read in by_each_door::<T>(text) {
            let read = read.unwrap_or_else(|error| panic!("{text}: {error}"));
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(kept(&read), Some(&value), "{text}");
            assert_eq!(json::to_value(&read).unwrap(), value, "{text}");
            assert_eq!(serde_json::to_value(&read).unwrap(), value, "{text}");
            let mut cbor = Vec::new();
            ciborium::into_writer(&read, &mut cbor).unwrap();
            let back: Value = ciborium::from_reader(cbor.as_slice()).unwrap();
            assert_eq!(back, value, "{text}");
        }
    }
}

#[test]
fn what_is_unknown_is_kept_as_it_came() {
    keeps::<Event>(
        &[
            r#"{"type":"New"}"#,
            r#"{"type":"New","n":18446744073709551615,"m":-9223372036854775808,"f":1e300}"#,
            r#"{"n":[18446744073709551615,{"f":0.1}],"type":"New","deep":{"type":"Made"}}"#,
        ],
        |event| if let Event::Other(value) = event { Some(value) } else { None },
    );
    keeps::<OpenExternal>(
        &[r#""New""#, r#"{"New":18446744073709551615}"#, r#"{"New":{"f":1e300,"n":-1}}"#, r#"{"New":null}"#],
        |event| if let OpenExternal::Other(value) = event { Some(value) } else { None },
    );
    keeps::<OpenAdjacent>(
        &[
            r#"{"t":"New"}"#,
            r#"{"t":"New","c":18446744073709551615}"#,
            r#"{"c":[1e300,-1],"t":"New"}"#,
            r#"{"x":1,"c":null,"t":"New","y":[18446744073709551615]}"#,
            r#"{"x":1,"t":"New","y":2}"#,
        ],
        |event| if let OpenAdjacent::Other(value) = event { Some(value) } else { None },
    );
}

/// Only a tag can be unknown: a known one says what the rest must be, and one must be there.
#[test]
fn what_is_known_is_not_kept() {
    assert_eq!(found::<Event>(r#"{"type":"Made","id":"x"}"#), [at("/id", Code::Type)]);
    assert_eq!(found::<Event>(r#"{"id":1}"#), [at("/type", Code::Missing)]);
    assert_eq!(found::<Event>(r#"{"type":7}"#), [at("/type", Code::Type)]);
    assert_eq!(found::<OpenExternal>(r#"{"Made":{}}"#), [at("/Made/id", Code::Missing)]);
    assert_eq!(found::<OpenAdjacent>(r#"{"t":"Made"}"#), [at("/c", Code::Missing)]);
    assert_eq!(found::<OpenAdjacent>(r#"{"c":{"id":1}}"#), [at("/t", Code::Missing)]);
    for read in by_each_door::<OpenExternal>(r#"{"Made":{"id":-1}}"#) {
        assert!(read.is_err());
    }
}

/// A model of the user's own keeps what is unknown, too.
#[test]
fn unknown_in_a_map() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "type")]
    enum Event {
        Made {
            id: u64,
        },
        #[api(unknown)]
        Other(BTreeMap<String, Value>),
    }
    for read in by_each_door::<Event>(r#"{"x":18446744073709551615,"type":"New"}"#) {
        let other = BTreeMap::from([("x".to_owned(), json!(u64::MAX)), ("type".to_owned(), json!("New"))]);
        assert_eq!(read, Ok(Event::Other(other)));
    }
}

// Tags.

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "op", rename_all = "snake_case")]
enum Operation {
    Insert(Entry),
    Remove { key: String },
    Clear,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Entry {
    key: String,
    count: u64,
    tags: Vec<String>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Batch {
    id: u64,
    operations: Vec<Operation>,
}

#[test]
fn a_tag_that_is_wrong() {
    assert_eq!(found::<Operation>("{}"), [at("/op", Code::Missing)]);
    assert_eq!(found::<Operation>(r#"{"op":null}"#), [at("/op", Code::Null)]);
    assert_eq!(found::<Operation>(r#"{"op":[]}"#), [at("/op", Code::Type)]);
    assert_eq!(found::<Operation>(r#"{"key":"a","op":"inserd"}"#), [at("/op", Code::UnknownVariant)]);
    assert_eq!(said::<Operation>(r#"{"op":"inserd"}"#, "/op"), "unknown variant, did you mean `insert`?");
    assert_eq!(found::<Operation>(r#""insert""#), [at("", Code::Type)]);
    assert_eq!(found::<Operation>("null"), [at("", Code::Null)]);
}

/// Where the tag stands changes nothing in what is read, and nothing in what is reported but the positions.
#[test]
fn the_tag_first_or_last() {
    let tag = r#""op":"insert""#;
    for members in [
        r#""key":"a","count":18446744073709551615,"tags":["x"]"#,
        r#""key":1,"count":-1,"tags":["x",null,2]"#,
        r#""count":"a""#,
        r#""key":"a","key":"b","count":1,"tags":{}"#,
    ] {
        let [first, last] = [format!("{{{tag},{members}}}"), format!("{{{members},{tag}}}")];
        match (json::from_str::<Operation>(&first), json::from_str::<Operation>(&last)) {
            (Ok(a), Ok(b)) => assert_eq!(a, b),
            (Err(a), Err(b)) => {
                let told = |report: &Report| -> Vec<_> {
                    report
                        .iter()
                        .map(|v| (v.pointer().to_owned(), v.code(), v.message().to_owned()))
                        .collect()
                };
                assert_eq!(told(&a), told(&b), "{members}");
            }
            (a, b) => panic!("{a:?} or {b:?}"),
        }
    }
}

/// A format's own door says what is wrong, and where the text is wrong, whatever the tag stands behind.
#[test]
fn what_is_wrong_behind_a_tag() {
    let said = |text: &str| serde_json::from_str::<Operation>(text).unwrap_err().to_string();
    for (members, message) in [
        (r#""key":1,"count":1"#, "expected a string, found an integer"),
        (r#""key":"a","count":1,"tags":["x",2]"#, "expected a string, found an integer"),
        (
            r#""key":"a","count":-1"#,
            "expected an integer of 64 bits, not negative, found an integer out of range",
        ),
        (r#""tags":[]"#, "missing fields `key`, `count`"),
        (r#""key":"a","key":"b","count":1"#, "duplicate field `key`"),
        (r#""key":"a","count":1,"tags":{}"#, "expected an array, found an object"),
    ] {
        for text in [format!(r#"{{"op":"insert",{members}}}"#), format!(r#"{{{members},"op":"insert"}}"#)] {
            assert!(said(&text).contains(message), "{text}: {}", said(&text));
        }
    }
    assert!(
        said(r#"{"op":"insert","key":"a","op":"insert"}"#).contains("field `op` is there more than once")
    );
    assert!(said(r#"{"op":"insert","key":"a","#).contains("EOF while parsing a value"));
    assert!(said(r#"{"op":"insert","key":tru}"#).contains("expected ident"));
}

/// A union that holds what it is a part of is written, whichever way either says what it is.
#[test]
fn unions_around_themselves() {
    macro_rules! both_ways {
        ($($module:ident #[$outer:meta] $node:item #[$inner:meta] $union:item $value:expr, $text:literal;)*) => {$({
            mod $module {
                use super::*;

                #[derive(ApiModel, Debug, PartialEq)]
                #[api(crate = renamed_api_model)]
                #[$outer]
                $node
                #[derive(ApiModel, Debug, PartialEq)]
                #[api(crate = renamed_api_model)]
                #[$inner]
                $union

                pub(crate) fn holds() {
                    let value = $value;
                    assert_eq!(value.to_json(), $text);
                    assert_eq!(serde_json::to_string(&value).unwrap(), $text);
                    assert_eq!(json::to_value(&value).unwrap(), serde_json::from_str::<Value>($text).unwrap());
                    for read in by_each_door::<Node>($text) {
                        assert_eq!(read.as_ref(), Ok(&value));
                    }
                }
            }
            $module::holds();
        })*};
    }
    both_ways! {
        external_in_internal
            #[serde(tag = "t")] enum Node { L { x: u8 }, Z(Zz) }
            #[serde()] enum Zz { A(Box<Node>), B }
            Node::Z(Zz::A(Box::new(Node::L { x: 1 }))), r#"{"t":"Z","A":{"t":"L","x":1}}"#;
        adjacent_in_internal
            #[serde(tag = "t")] enum Node { L { x: u8 }, Z(Zz) }
            #[serde(tag = "z", content = "c")] enum Zz { A(Box<Node>), B }
            Node::Z(Zz::A(Box::new(Node::L { x: 1 }))), r#"{"t":"Z","z":"A","c":{"t":"L","x":1}}"#;
        external_flattened
            #[serde()] struct Node { x: u8, #[serde(flatten)] z: Zz }
            #[serde()] enum Zz { A(Box<Node>), B }
            Node { x: 1, z: Zz::A(Box::new(Node { x: 2, z: Zz::B })) }, r#"{"x":1,"A":{"x":2,"B":null}}"#;
        adjacent_flattened
            #[serde()] struct Node { x: u8, #[serde(flatten)] z: Zz }
            #[serde(tag = "z", content = "c")] enum Zz { A(Box<Node>), B }
            Node { x: 1, z: Zz::A(Box::new(Node { x: 2, z: Zz::B })) }, r#"{"x":1,"z":"A","c":{"x":2,"z":"B"}}"#;
        open_in_internal
            #[serde(tag = "t")] enum Node { L { x: u8 }, Z(Zz) }
            #[serde(tag = "z", content = "c")] enum Zz { A(Box<Node>), #[api(unknown)] Other(Value) }
            Node::Z(Zz::A(Box::new(Node::L { x: 1 }))), r#"{"t":"Z","z":"A","c":{"t":"L","x":1}}"#;
    }
}

/// A tag that no variant has stands once, as any other, wherever it stands.
#[test]
fn an_unknown_tag_that_is_there_twice() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Within {
        A {
            a: u8,
        },
        #[api(unknown)]
        Other(Value),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t", content = "c", deny_unknown_fields)]
    enum Beside {
        A(u8),
        #[api(unknown)]
        Other(Value),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Around<T> {
        id: u8,
        #[serde(flatten)]
        inner: T,
    }
    fn refused<T: for<'de> FieldType<'de> + DeserializeOwned + Debug>(text: &str) {
        let report = report::<T>(text);
        assert!(report.iter().any(|violation| violation.code() == Code::Duplicate), "{text}: {report}");
        let said = serde_json::from_str::<T>(text).unwrap_err().to_string();
        assert!(said.contains("`t` is there more than once"), "{text}: {said}");
    }
    let twice = [
        r#"{"id":1,"t":"Q","t":"A","a":1}"#,
        r#"{"t":"Q","id":1,"t":"A","a":1}"#,
        r#"{"id":1,"c":1,"t":"Q","t":"A"}"#,
        r#"{"t":"Q","c":1,"\u0074":"Q","id":1}"#,
    ];
    for text in twice {
        refused::<Within>(text);
        refused::<Beside>(text);
        refused::<Around<Within>>(text);
        refused::<Around<Beside>>(text);
    }
    assert_eq!(found::<Within>(twice[0]), [at("/t", Code::Duplicate)]);
    // What an unknown variant may have besides is not known, whatever comes first.
    for text in [r#"{"t":"Q","x":1}"#, r#"{"x":1,"t":"Q"}"#, r#"{"c":1,"x":2,"t":"Q"}"#] {
        for read in by_each_door::<Beside>(text) {
            assert_eq!(read, Ok(Beside::Other(serde_json::from_str(text).unwrap())), "{text}");
        }
    }
    for text in [r#"{"t":"A","x":1,"c":1}"#, r#"{"x":1,"t":"A","c":1}"#, r#"{"c":1,"x":2,"t":"A"}"#] {
        for read in by_each_door::<Beside>(text) {
            assert!(read.unwrap_err().contains("unknown field"), "{text}");
        }
    }
}

/// A string enumeration is among the members of an object a member of its own, which is read again.
#[test]
fn flattened_string_enums() {
    #[derive(ApiModel, Clone, Copy, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        Big,
        #[serde(alias = "tiny")]
        Small,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Parcel {
        x: u8,
        #[serde(flatten)]
        kind: Kind,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct MaybeParcel {
        x: u8,
        #[serde(flatten)]
        kind: Option<Kind>,
    }
    assert_eq!(Parcel { x: 1, kind: Kind::Small }.to_json(), r#"{"x":1,"small":null}"#);
    for (text, kind) in [
        (r#"{"x":1,"small":null}"#, Some(Kind::Small)),
        (r#"{"tiny":null,"x":1}"#, Some(Kind::Small)),
        (r#"{"x":1,"b\u0069g":null}"#, Some(Kind::Big)),
        (r#"{"x":1,"bigger":null}"#, None),
        (r#"{"x":1,"big":2}"#, None),
    ] {
        for read in by_each_door::<MaybeParcel>(text) {
            assert_eq!(read.map(|read| read.kind), Ok(kind), "{text}");
        }
        for read in by_each_door::<Parcel>(text) {
            assert_eq!(read.ok().map(|read| read.kind), kind, "{text}");
        }
    }
    assert_eq!(found::<Parcel>(r#"{"x":1}"#), [at("", Code::Missing)]);
    assert_eq!(found::<Parcel>(r#"{"x":1,"big":2}"#), [at("/big", Code::Type)]);
}

/// The tag is the union's, also where a field of the content has its name.
#[test]
fn a_field_with_the_name_of_the_tag() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Thing {
        r#type: Option<String>,
        id: u32,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Needs {
        r#type: String,
        id: u32,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Named {
        #[serde(alias = "type")]
        kind: String,
        id: u32,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "type")]
    enum Wrapped {
        Thing(Thing),
        Needs(Needs),
        Named(Named),
    }
    for text in [r#"{"type":"Thing","id":1}"#, r#"{"id":1,"type":"Thing"}"#] {
        for read in by_each_door::<Wrapped>(text) {
            assert_eq!(read, Ok(Wrapped::Thing(Thing { r#type: None, id: 1 })), "{text}");
        }
    }
    let required = r#"{"type":"Needs"}"#;
    assert_eq!(found::<Wrapped>(required), [at("/type", Code::Missing), at("/id", Code::Missing)]);
    for read in by_each_door::<Wrapped>(required) {
        let said = read.unwrap_err();
        assert!(said.contains("type") && said.contains("id"), "{said}");
    }
    for text in [r#"{"type":"Named","kind":"a","id":1}"#, r#"{"kind":"a","type":"Named","id":1}"#] {
        for read in by_each_door::<Wrapped>(text) {
            assert_eq!(read, Ok(Wrapped::Named(Named { kind: "a".to_owned(), id: 1 })), "{text}");
        }
    }
    for text in [r#"{"type":"Thing","id":1,"type":"Thing"}"#, r#"{"id":1,"type":"Thing","type":"other"}"#] {
        assert_eq!(found::<Wrapped>(text), [at("/type", Code::Duplicate)], "{text}");
        let said = serde_json::from_str::<Wrapped>(text).unwrap_err().to_string();
        assert!(said.contains("field `type` is there more than once"), "{said}");
    }
}

#[test]
fn every_fault_in_one_go() {
    let text = r#"{
  "id": null,
  "operations": [
    {"op": "insert", "key": 1, "tags": ["a", 2]},
    {"key": "a", "op": "remov"},
    {"key": null, "op": "remove"},
    {"op": "clear"},
    7
  ]
}"#;
    let told: Vec<_> = report::<Batch>(text)
        .iter()
        .map(|violation| {
            let position = violation.position().map(|position| (position.line, position.column));
            (violation.pointer().to_owned(), violation.code(), position)
        })
        .collect();
    let there = |pointer: &str, code, line, column| (pointer.to_owned(), code, Some((line, column)));
    assert_eq!(
        told,
        [
            there("/id", Code::Null, 2, 9),
            there("/operations/0/key", Code::Type, 4, 29),
            there("/operations/0/tags/1", Code::Type, 4, 46),
            ("/operations/0/count".to_owned(), Code::Missing, None),
            there("/operations/1/op", Code::UnknownVariant, 5, 24),
            there("/operations/2/key", Code::Null, 6, 13),
            there("/operations/4", Code::Type, 8, 5),
        ]
    );
}

#[test]
fn numbers_before_the_tag_are_exact() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Exact {
        A { unsigned: u64, signed: i128, float: f64, by: BTreeMap<u64, i8>, flags: BTreeMap<bool, u8> },
    }
    let text = r#"{"unsigned":18446744073709551615,"signed":-170141183460469231731687303715884105728,"float":1e300,"by":{"18446744073709551615":-128},"flags":{"true":1},"t":"A"}"#;
    let exact = Exact::A {
        unsigned: u64::MAX,
        signed: i128::MIN,
        float: 1e300,
        by: BTreeMap::from([(u64::MAX, i8::MIN)]),
        flags: BTreeMap::from([(true, 1)]),
    };
    assert_eq!(json::from_str::<Exact>(text).unwrap(), exact);
}

// Unions without tags.

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Contact {
    Person { first: String, last: String, age: Option<u8> },
    Company { name: String, vat: String },
    Number(u64),
}

#[test]
fn a_value_that_fits_no_variant() {
    assert_eq!(
        said::<Contact>(r#"{"first":"a"}"#, ""),
        "fits no variant: `Person` lacks `last`; `Company` lacks `name`, `vat`"
    );
    assert_eq!(said::<Contact>("[]", ""), "fits no variant of `Person`, `Company`, `Number`: found an array");
    assert_eq!(found::<Contact>("true"), [at("", Code::NoMatch)]);
}

#[test]
fn the_faults_of_the_one_variant_that_fits() {
    assert_eq!(
        found::<Contact>(r#"{"first":1,"last":"b","age":300}"#),
        [at("/first", Code::Type), at("/age", Code::Type)]
    );
    assert_eq!(found::<Contact>("-1"), [at("", Code::Type)]);
}

/// Two fit by what they have; each says why it does not.
#[test]
fn several_variants_that_nearly_fit() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Two {
        A { x: u8 },
        B { x: bool },
    }
    assert_eq!(
        said::<Two>(r#"{"x":"a"}"#, ""),
        "fits no variant: `A` at /x: expected an integer from 0 to 255, found a string; `B` at /x: expected a boolean, found a string"
    );
}

#[test]
fn the_best_match_or_the_first() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum First {
        Short { a: u8 },
        Long { a: u8, b: u8 },
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model, best_match)]
    #[serde(untagged)]
    enum Best {
        Short { a: u8 },
        Long { a: u8, b: u8 },
    }
    for read in by_each_door::<First>(r#"{"a":1,"b":2}"#) {
        assert_eq!(read, Ok(First::Short { a: 1 }));
    }
    for read in by_each_door::<Best>(r#"{"a":1,"b":2}"#) {
        assert_eq!(read, Ok(Best::Long { a: 1, b: 2 }));
    }
    for read in by_each_door::<Best>(r#"{"a":1,"c":2}"#) {
        assert_eq!(read, Ok(Best::Short { a: 1 }));
    }
}

#[test]
fn expecting_is_what_is_said() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged, expecting = "a name or a list of names")]
    enum Names {
        One(String),
        Many(Vec<String>),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(expecting = "a pair of numbers")]
    struct Pair(u8, u8);
    assert_eq!(said::<Names>("7", ""), "expected a name or a list of names");
    assert!(
        serde_json::from_str::<Names>("7").unwrap_err().to_string().contains("a name or a list of names")
    );
    assert_eq!(said::<Pair>("[1]", ""), "expected a pair of numbers, found an array of another length");
    assert_eq!(said::<Pair>("{}", ""), "expected a pair of numbers, found an object");
}

// Recursion and bounded work.

#[test]
fn recursive_models() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Node {
        name: String,
        children: Vec<Self>,
        parent: Option<Box<Self>>,
        link: Option<Box<Link>>,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Link {
        To { node: Box<Node> },
        All { of: Vec<Self> },
    }
    let text = r#"{"name":"a","children":[{"name":"b","children":[],"link":{"of":[{"node":{"name":"c","children":[]},"t":"To"}],"t":"All"}}]}"#;
    for read in by_each_door::<Node>(text) {
        assert_eq!(read.unwrap().children[0].name, "b");
    }
    assert_eq!(
        found::<Node>(&text.replace(r#""c""#, "7")),
        [at("/children/0/link/of/0/node/name", Code::Type)]
    );
}

/// Reads a text by each door; says whether it is good, and how many times the leaf was counted by the door that did so most.
fn counting<T: for<'de> FieldType<'de> + DeserializeOwned>(
    text: &str,
    counter: &AtomicUsize,
) -> (bool, usize) {
    let doors: [fn(&str) -> bool; 4] = [
        |text| json::from_str::<T>(text).is_ok(),
        |text| json::from_value::<T>(serde_json::from_str::<Value>(text).unwrap()).is_ok(),
        |text| serde_json::from_str::<T>(text).is_ok(),
        |text| serde_json::from_value::<T>(serde_json::from_str::<Value>(text).unwrap()).is_ok(),
    ];
    let read = doors.map(|door| {
        counter.store(0, Ordering::Relaxed);
        (door(text), counter.load(Ordering::Relaxed))
    });
    assert!(read.iter().all(|(is_good, _)| *is_good == read[0].0), "{read:?}");
    (read[0].0, read.map(|(_, count)| count).into_iter().max().unwrap_or_default())
}

static READ: AtomicUsize = AtomicUsize::new(0);

fn counted<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    READ.fetch_add(1, Ordering::Relaxed);
    bool::deserialize(deserializer)
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Ambiguous {
    A {
        next: Box<Self>,
        #[serde(default)]
        a: u8,
    },
    B {
        next: Box<Self>,
        #[serde(default)]
        b: u8,
    },
    C {
        next: Box<Self>,
        #[serde(default)]
        c: u8,
    },
    Leaf {
        #[serde(deserialize_with = "counted")]
        leaf: bool,
    },
}

/// What is wrong deep inside is tried for each of three variants at each level: 3 to the power of 40, if nothing were
/// remembered.
#[test]
fn ambiguous_values_take_no_more_than_their_size() {
    let depth = 40;
    for leaf in ["true", "7"] {
        let text = format!(r#"{}{{"leaf":{leaf}}}{}"#, r#"{"next":"#.repeat(depth), "}".repeat(depth));
        let (is_good, read) = counting::<Ambiguous>(&text, &READ);
        assert_eq!(is_good, leaf == "true");
        assert!(read < 10 * depth, "{leaf} was read {read} times");
    }
}

/// The same with the tag's way of trying: variants without a tag behind others.
#[test]
fn ambiguous_values_behind_tags() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Mixed {
        Next {
            next: Box<Self>,
        },
        #[serde(untagged)]
        Other {
            t: String,
            next: Box<Self>,
        },
        #[serde(untagged)]
        Leaf {
            #[serde(deserialize_with = "counted_again")]
            leaf: bool,
        },
    }
    static READ_AGAIN: AtomicUsize = AtomicUsize::new(0);
    fn counted_again<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        READ_AGAIN.fetch_add(1, Ordering::Relaxed);
        bool::deserialize(deserializer)
    }
    let depth = 16;
    for leaf in ["true", "7"] {
        let text =
            format!(r#"{}{{"leaf":{leaf}}}{}"#, r#"{"t":"Next","next":"#.repeat(depth), "}".repeat(depth));
        let (is_good, read) = counting::<Mixed>(&text, &READ_AGAIN);
        assert_eq!(is_good, leaf == "true");
        assert!(read < 20 * depth, "{leaf} was read {read} times");
    }
}

/// Members of an object that is itself flattened or tagged are looked at again, not from the text.
#[test]
fn ambiguous_flattened_values() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Flat {
        #[serde(flatten)]
        either: Either,
    }
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Either {
        A {
            next: Box<Flat>,
            a: Option<u8>,
        },
        B {
            next: Box<Flat>,
            b: Option<u8>,
        },
        Leaf {
            #[serde(deserialize_with = "counted_flat")]
            leaf: bool,
        },
    }
    static READ_FLAT: AtomicUsize = AtomicUsize::new(0);
    fn counted_flat<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        READ_FLAT.fetch_add(1, Ordering::Relaxed);
        bool::deserialize(deserializer)
    }
    let depth = 16;
    for leaf in ["true", "7"] {
        let text = format!(r#"{}{{"leaf":{leaf}}}{}"#, r#"{"next":"#.repeat(depth), "}".repeat(depth));
        let (is_good, read) = counting::<Flat>(&text, &READ_FLAT);
        assert_eq!(is_good, leaf == "true");
        assert!(read < 20 * depth, "{leaf} was read {read} times");
    }
}

/// Values are tried again although they are good, where what comes behind them is not; and tags that come last have
/// their members kept once more.
#[test]
fn ambiguous_values_before_what_decides() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Late {
        A {
            next: Box<Tagged>,
            a: u8,
        },
        B {
            next: Box<Tagged>,
            b: u8,
        },
        C {
            next: Box<Tagged>,
            c: u8,
        },
        Leaf {
            #[serde(deserialize_with = "counted_late")]
            leaf: bool,
        },
    }
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Tagged {
        Some { of: Option<Vec<Late>> },
        All(Late),
    }
    static READ_LATE: AtomicUsize = AtomicUsize::new(0);
    fn counted_late<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        READ_LATE.fetch_add(1, Ordering::Relaxed);
        bool::deserialize(deserializer)
    }
    let depth = 16;
    let some = (r#"{"next":{"of":["#, r#"],"t":"Some"},"a":"","b":"","c":1}"#);
    let all = (r#"{"next":"#, r#","a":"","b":"","c":1,"t":"All"}"#);
    for (leaf, (open, close)) in [("true", some), ("7", some), ("true", all), ("7", all)] {
        let text = format!(r#"{}{{"leaf":{leaf},"t":"All"}}{}"#, open.repeat(depth), close.repeat(depth));
        let (is_good, read) = counting::<Late>(&text, &READ_LATE);
        assert_eq!(is_good, leaf == "true", "{text}");
        assert!(read < 20 * depth, "{leaf} was read {read} times in {text}");
    }
}

/// What is remembered of a value is said as it was the first time, and each time of the same length.
#[test]
fn ambiguous_values_say_the_same_again() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Outer {
        A { next: Contact },
        B { next: Contact },
    }
    let error = serde_json::from_str::<Outer>(r#"{"next":{"first":"a"}}"#).unwrap_err();
    let nested = "fits no variant: `Person` lacks `last`; `Company` lacks `name`, `vat`";
    assert_eq!(error.to_string(), format!("fits no variant: `A` {nested}; `B` {nested}"));

    let depth = 60;
    let text = format!(r#"{}{{"leaf":7}}{}"#, r#"{"next":"#.repeat(depth), "}".repeat(depth));
    assert!(serde_json::from_str::<Ambiguous>(&text).unwrap_err().to_string().len() < 1000);
}

/// What a flattened union is depends on the members that are left to it, and not on the object alone.
#[test]
fn what_is_left_to_a_flattened_union_is_looked_at_each_time() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Outer {
        A {
            a: u8,
            #[serde(flatten)]
            rest: Rest,
        },
        B {
            b: u8,
            #[serde(flatten)]
            rest: Rest,
        },
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Rest {
        Ac { a: u8, c: Vec<u8> },
        Ad { a: u8, d: u8 },
    }
    let outer = || Outer::B { b: 2, rest: Rest::Ac { a: 1, c: vec![3] } };
    for read in by_each_door::<Outer>(r#"{"a":1,"b":2,"c":[3]}"#) {
        assert_eq!(read, Ok(outer()));
    }
}

#[test]
fn what_a_tag_leaves_to_a_union_is_not_the_whole() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Either {
        Tagged(Tagged),
        Bare(Bare),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Tagged {
        Of(Bare),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Bare {
        X { t: String, of: Vec<u8> },
        Y { t: String, x: u8 },
    }
    for read in by_each_door::<Either>(r#"{"t":"Of","of":[1]}"#) {
        assert_eq!(read, Ok(Either::Bare(Bare::X { t: "Of".to_owned(), of: vec![1] })));
    }
}

#[test]
fn nothing_that_is_left_is_not_the_whole() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Whole {
        Beside {
            a: u8,
            #[serde(flatten)]
            rest: Part,
        },
        All(Part),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Part {
        A { a: u8 },
        B { a: u8, b: u8 },
    }
    for read in by_each_door::<Whole>(r#"{"a":1}"#) {
        assert_eq!(read, Ok(Whole::All(Part::A { a: 1 })));
    }
}

#[test]
fn nesting_without_end() {
    let deep = |open: &str, close: &str| format!("{}7{}", open.repeat(5000), close.repeat(5000));
    assert!(json::from_str::<Ambiguous>(&deep(r#"{"next":"#, "}")).is_err());
    assert!(json::from_str::<Event>(&deep(r#"{"type":"New","x":"#, "}")).is_err());
    assert!(json::from_str::<Event>(&deep(r#"{"x":"#, r#","type":"New"}"#)).is_err());
}

// Flattened fields.

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Paging {
    page: u32,
    #[serde(flatten)]
    order: Order,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Order {
    #[serde(alias = "sort")]
    by: String,
    descending: Option<bool>,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields)]
struct Query {
    id: u64,
    #[serde(flatten)]
    paging: Paging,
    #[serde(flatten)]
    kind: QueryKind,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "kind")]
enum QueryKind {
    All,
    One { name: String },
}

#[test]
fn flattened_fields_and_no_others() {
    let text = r#"{"name":"n","id":1,"kind":"One","page":2,"sort":"x"}"#;
    let query = Query {
        id: 1,
        paging: Paging { page: 2, order: Order { by: "x".to_owned(), descending: None } },
        kind: QueryKind::One { name: "n".to_owned() },
    };
    for read in by_each_door::<Query>(text) {
        assert_eq!(read, Ok(Query { ..json::from_str(text).unwrap() }));
    }
    assert_eq!(json::from_str::<Query>(text).unwrap(), query);
    assert_eq!(json::to_string(&query).unwrap(), r#"{"id":1,"page":2,"by":"x","kind":"One","name":"n"}"#);
    for read in by_each_door::<Query>(r#"{"id":1,"kind":"All","page":2,"by":"x","more":1}"#) {
        assert!(read.unwrap_err().contains("unknown field"));
    }
    assert_eq!(
        found::<Query>(r#"{"id":"a","more":1,"kind":"One","page":-2,"descending":1}"#),
        [
            at("/id", Code::Type),
            at("/more", Code::UnknownField),
            at("/page", Code::Type),
            at("/descending", Code::Type),
            at("/by", Code::Missing),
            at("/name", Code::Missing),
        ]
    );
}

/// Names that are numbers, which serde's derive cannot read where it had to keep them.
#[test]
fn flattened_maps_of_numbers() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Counts {
        id: u8,
        #[serde(flatten)]
        by: BTreeMap<u64, u8>,
    }
    for read in by_each_door::<Counts>(r#"{"18446744073709551615":2,"id":1}"#) {
        assert_eq!(read, Ok(Counts { id: 1, by: BTreeMap::from([(u64::MAX, 2)]) }));
    }
    assert_eq!(found::<Counts>(r#"{"id":1,"x":2}"#), [at("/x", Code::Type)]);
}

// Secrets.

#[derive(ApiModel, PartialEq)]
#[api(crate = renamed_api_model)]
struct Pin(#[api(secret)] Digits);

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(try_from = "String", into = "String")]
struct Digits(String);

impl Clone for Digits {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl From<Digits> for String {
    fn from(digits: Digits) -> Self {
        digits.0
    }
}

impl TryFrom<String> for Digits {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        if text.chars().all(|c| c.is_ascii_digit()) {
            Ok(Self(text))
        } else {
            Err(format!("no digits: {text}"))
        }
    }
}

#[derive(ApiModel, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "by")]
enum Access {
    Key {
        #[api(secret)]
        key: Digits,
    },
    Pin {
        pin: Pin,
    },
}

#[derive(ApiModel, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum AnyAccess {
    Key {
        #[api(secret)]
        key: Digits,
    },
    Also {
        #[api(secret)]
        key: Digits,
        more: Option<u8>,
    },
}

#[test]
fn secrets_in_variants_and_newtypes() {
    let value = json::from_str::<Access>(r#"{"by":"Key","key":"123456"}"#).unwrap();
    assert!(!format!("{value:?}").contains("123456"));
    let value = json::from_str::<Access>(r#"{"pin":"123456","by":"Pin"}"#).unwrap();
    assert!(!format!("{value:?}").contains("123456"));
    for text in [
        r#"{"by":"Key","key":"hunter2"}"#,
        r#"{"key":"hunter2","by":"Key"}"#,
        r#"{"by":"Pin","pin":"hunter2"}"#,
        r#"{"pin":"hunter2","by":"Pin"}"#,
    ] {
        for read in by_each_door::<Access>(text) {
            let error = read.unwrap_err();
            assert!(!error.contains("hunter2") && !error.contains("no digits"), "{text}: {error}");
        }
    }
    for read in by_each_door::<AnyAccess>(r#"{"key":"hunter2"}"#) {
        let error = read.unwrap_err();
        assert!(!error.contains("hunter2"), "{error}");
    }
    for read in by_each_door::<Pin>(r#""hunter2""#) {
        let error = read.unwrap_err();
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[derive(ApiModel, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(transparent)]
struct Clear(#[api(secret)] Digits);

#[test]
fn transparent_secrets() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Holder {
        clear: Clear,
    }
    for read in by_each_door::<Clear>(r#""hunter2""#).into_iter().chain(by_each_door(r#""x y""#)) {
        let error = read.map(drop).unwrap_err();
        assert!(!error.contains("hunter2") && !error.contains("no digits"), "{error}");
    }
    for read in by_each_door::<Holder>(r#"{"clear":"hunter2"}"#) {
        let error = read.map(drop).unwrap_err();
        assert!(!error.contains("hunter2") && !error.contains("no digits"), "{error}");
    }
}

/// What a conversion says stands at the value, but for a secret, and but for the value itself.
#[test]
fn a_conversion_that_fails() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Holder {
        list: Vec<Even>,
        digits: Digits,
    }
    #[derive(ApiModel, Debug, Clone)]
    #[api(crate = renamed_api_model)]
    #[serde(try_from = "u8", into = "u8")]
    struct Even(u8);
    impl From<Even> for u8 {
        fn from(even: Even) -> Self {
            even.0
        }
    }
    impl TryFrom<u8> for Even {
        type Error = &'static str;
        fn try_from(value: u8) -> Result<Self, Self::Error> {
            if value.is_multiple_of(2) { Ok(Self(value)) } else { Err("not even") }
        }
    }
    let text = r#"{"list":[2,3],"digits":"x1"}"#;
    assert_eq!(found::<Holder>(text), [at("/list/1", Code::Custom), at("/digits", Code::Custom)]);
    assert_eq!(said::<Holder>(text, "/list/1"), "not even");
    assert_eq!(said::<Holder>(text, "/digits"), "not acceptable");
}

// Variants read by a function.

#[test]
fn a_variant_with_a_function() {
    mod shout {
        use super::*;
        pub(super) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(&text.to_uppercase())
        }
        pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
            String::deserialize(deserializer).map(|text| text.to_lowercase())
        }
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t", content = "c")]
    enum Word {
        #[serde(with = "shout")]
        Loud(String),
        Soft(String),
    }
    for read in by_each_door::<Word>(r#"{"c":"ABC","t":"Loud"}"#) {
        assert_eq!(read, Ok(Word::Loud("abc".to_owned())));
    }
    assert_eq!(json::to_string(&Word::Loud("abc".to_owned())).unwrap(), r#"{"t":"Loud","c":"ABC"}"#);
    assert_eq!(found::<Word>(r#"{"c":7,"t":"Loud"}"#), [at("/c", Code::Type)]);
}

// Borrowing.

fn is_part(part: &[u8], whole: &str) -> bool {
    let whole = whole.as_bytes().as_ptr_range();
    whole.contains(&part.as_ptr()) && part.as_ptr_range().end <= whole.end
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Name<'a>(&'a str);

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t")]
enum Lent<'a> {
    Text {
        text: &'a str,
        name: Name<'a>,
    },
    Cow {
        #[serde(borrow)]
        cow: Cow<'a, str>,
    },
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Wrapped<T> {
    inner: T,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Either<'a> {
    Number(u8),
    #[serde(borrow)]
    Cow(Cow<'a, str>),
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Bytes<'a> {
    slice: &'a [u8],
    #[serde(borrow)]
    cow: Cow<'a, [u8]>,
}

#[test]
fn text_is_borrowed() {
    for text in [r#"{"t":"Text","text":"abc","name":"def"}"#, r#"{"text":"abc","name":"def","t":"Text"}"#] {
        for lent in [json::from_str::<Lent<'_>>(text).unwrap(), serde_json::from_str(text).unwrap()] {
            let Lent::Text { text: lent, name } = lent else { panic!("{lent:?}") };
            assert!(is_part(lent.as_bytes(), text) && is_part(name.0.as_bytes(), text));
        }
    }
    for text in [r#"{"t":"Cow","cow":"abc"}"#, r#"{"cow":"abc","t":"Cow"}"#] {
        for lent in [json::from_str::<Lent<'_>>(text).unwrap(), serde_json::from_str(text).unwrap()] {
            assert!(matches!(lent, Lent::Cow { cow: Cow::Borrowed(part) } if is_part(part.as_bytes(), text)));
        }
    }
    let text = r#"{"inner":"abc"}"#;
    assert!(is_part(json::from_str::<Wrapped<&str>>(text).unwrap().inner.as_bytes(), text));
    let text = r#""abc""#;
    for lent in [json::from_str::<Either<'_>>(text).unwrap(), serde_json::from_str(text).unwrap()] {
        assert!(matches!(lent, Either::Cow(Cow::Borrowed(part)) if is_part(part.as_bytes(), text)));
    }
    let escaped = r#"{"t":"Cow","cow":"a\nc"}"#;
    assert!(
        matches!(json::from_str(escaped).unwrap(), Lent::Cow { cow: Cow::Owned(text) } if text == "a\nc")
    );
}

/// As serde reads them: in JSON bytes are borrowed from a string; only the `Cow` may own, from an array.
#[test]
fn bytes_are_borrowed() {
    let text = r#"{"slice":"abc","cow":"def"}"#;
    for bytes in [json::from_str::<Bytes<'_>>(text).unwrap(), serde_json::from_str(text).unwrap()] {
        assert!(is_part(bytes.slice, text));
        assert!(matches!(bytes.cow, Cow::Borrowed(part) if is_part(part, text)));
    }
    let packed = postcard::to_allocvec(&Bytes { slice: b"abc", cow: Cow::Borrowed(b"def") }).unwrap();
    let back = postcard::from_bytes::<Bytes<'_>>(&packed).unwrap();
    assert_eq!((back.slice, &*back.cow), (&b"abc"[..], &b"def"[..]));
}

// Generics.

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Paginated<T> {
    data: Vec<T>,
    next: Option<String>,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Sourced<E> {
    Known { value: E },
    Raw { raw: Value, of: PhantomData<E> },
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Matrix<T, const N: usize> {
    rows: [T; N],
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Id<T> {
    id: u64,
    #[serde(skip)]
    of: PhantomData<T>,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Items<I>
where
    I: IntoIterator,
{
    items: Vec<I::Item>,
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(bound = "T: FieldType<'de> + Default")]
struct OrDefault<T> {
    #[serde(default)]
    value: T,
}

#[derive(Debug, PartialEq)]
struct NoField;

#[test]
fn generic_models() {
    for read in by_each_door::<Paginated<Sourced<u8>>>(r#"{"data":[{"value":1},{"raw":[1],"of":null}]}"#) {
        let raw = Sourced::Raw { raw: json!([1]), of: PhantomData };
        assert_eq!(read, Ok(Paginated { data: vec![Sourced::Known { value: 1 }, raw], next: None }));
    }
    assert_eq!(
        found::<Paginated<Event>>(r#"{"data":[{"type":"Made"}],"next":1}"#),
        [at("/data/0/id", Code::Missing), at("/next", Code::Type)]
    );
    for read in by_each_door::<Matrix<bool, 2>>(r#"{"rows":[true,false]}"#) {
        assert_eq!(read, Ok(Matrix { rows: [true, false] }));
    }
    assert_eq!(found::<Matrix<bool, 2>>(r#"{"rows":[true]}"#), [at("/rows", Code::Type)]);
    for read in by_each_door::<Id<NoField>>(r#"{"id":1}"#) {
        assert_eq!(read, Ok(Id { id: 1, of: PhantomData }));
    }
    for read in by_each_door::<Items<Vec<u8>>>(r#"{"items":[1]}"#) {
        assert_eq!(read, Ok(Items { items: vec![1] }));
    }
    for read in by_each_door::<OrDefault<u8>>("{}") {
        assert_eq!(read, Ok(OrDefault { value: 0 }));
    }
}

/// Of two variants of one type, the rules decide.
#[test]
fn untagged_variants_that_differ_by_their_rules() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(untagged)]
    enum Name {
        Short(#[api(max_length = 3)] String),
        Long(String),
    }
    for read in by_each_door::<Name>(r#""abc""#) {
        assert_eq!(read, Ok(Name::Short("abc".to_owned())));
    }
    for read in by_each_door::<Name>(r#""abcd""#) {
        assert_eq!(read, Ok(Name::Long("abcd".to_owned())));
    }
}

#[test]
fn aliases_of_a_flattened_union() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Choice {
        A {
            a: u8,
        },
        #[serde(alias = "bb")]
        B(Option<u8>),
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Outer {
        #[serde(flatten)]
        choice: Choice,
    }
    for read in by_each_door::<Outer>(r#"{"bb":1}"#) {
        assert_eq!(read, Ok(Outer { choice: Choice::B(Some(1)) }));
    }
}

/// What is never read or written may be of any type, however that is said.
#[test]
fn skipped_variants_hold_anything() {
    #[derive(Debug, PartialEq)]
    struct Foreign;
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    #[allow(dead_code, reason = "never read")]
    enum Event {
        Seen {
            at: u8,
        },
        #[serde(skip)]
        Number(u32),
        #[serde(skip_serializing, skip_deserializing)]
        Foreign(Vec<Foreign>),
    }
    for read in by_each_door::<Event>(r#"{"t":"Seen","at":1}"#) {
        assert_eq!(read, Ok(Event::Seen { at: 1 }));
    }
    assert!(
        json::to_string(&Event::Number(1)).is_err()
            && json::to_string(&Event::Foreign(vec![Foreign])).is_err()
    );
}

/// What stands in a variant that is never read is unknown.
#[test]
fn fields_of_skipped_variants_are_unknown() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "t")]
    enum Part {
        A {
            a: u8,
        },
        #[serde(skip_deserializing)]
        #[allow(dead_code, reason = "never read")]
        B {
            b: u8,
        },
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    #[serde(deny_unknown_fields)]
    struct Whole {
        #[serde(flatten)]
        part: Part,
    }
    let report = Whole::from_json(r#"{"t":"A","a":1,"b":2}"#).unwrap_err();
    assert_eq!(
        report.iter().map(|violation| (violation.pointer(), violation.code())).collect::<Vec<_>>(),
        [("/b", Code::UnknownField)]
    );
    assert!(serde_json::from_str::<Whole>(r#"{"t":"A","a":1,"b":2}"#).is_err());
}

/// Of the members around a flattened union, the first that names a variant says which it is, at every door.
#[test]
fn flattened_unions_that_are_open_or_mixed() {
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Mixed {
        A {
            a: u8,
        },
        N(Option<u8>),
        #[serde(untagged)]
        Q {
            q: u8,
        },
    }
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Around {
        #[serde(flatten)]
        mixed: Option<Mixed>,
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    enum Open {
        A {
            a: u8,
        },
        #[api(unknown)]
        Other(Value),
    }
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct AroundOpen {
        #[serde(flatten)]
        open: Open,
        k: Option<u8>,
    }
    let all = |text, expected: &Around| {
        for read in by_each_door::<Around>(text) {
            assert_eq!(read.as_ref(), Ok(expected), "{text}");
        }
    };
    let rest = BTreeMap::from([("k".to_owned(), json!(1))]);
    all(r#"{"A":{"a":1},"k":1}"#, &Around { mixed: Some(Mixed::A { a: 1 }), rest: rest.clone() });
    all(r#"{"k":1,"N":null}"#, &Around { mixed: Some(Mixed::N(None)), rest });
    let rest = BTreeMap::from([("q".to_owned(), json!(1))]);
    all(r#"{"q":1,"A":{"a":1}}"#, &Around { mixed: Some(Mixed::A { a: 1 }), rest: rest.clone() });
    all(r#"{"q":1}"#, &Around { mixed: Some(Mixed::Q { q: 1 }), rest });
    let all = |text, open: Open, k| {
        for read in by_each_door::<AroundOpen>(text) {
            assert_eq!(read, Ok(AroundOpen { open: open.clone(), k }), "{text}");
        }
    };
    all("{}", Open::Other(json!({})), None);
    all(r#"{"zz":1,"yy":1,"k":2}"#, Open::Other(json!({"zz": 1, "yy": 1})), Some(2));
    all(r#"{"zz":1,"A":{"a":1}}"#, Open::A { a: 1 }, None);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum ByName {
    A { x: u8 },
    B,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t", content = "c")]
enum Beside {
    A { x: u8 },
    B,
}

/// The order of the members makes no difference to what is wrong.
#[test]
fn faults_of_a_union_in_any_order() {
    for text in [r#"{"Q": 1, "A": {"x": "q"}}"#, r#"{"A": {"x": "q"}, "Q": 1}"#, r#"{"B": 5, "A": {}}"#] {
        assert_eq!(found::<ByName>(text), [at("", Code::Type)], "{text}");
    }
    for text in [
        r#"{"t": "A", "c": {"x": "q"}, "t": "A"}"#,
        r#"{"t": "A", "t": "A", "c": {"x": "q"}}"#,
        r#"{"c": {"x": "q"}, "t": "A", "t": "A"}"#,
    ] {
        let mut found = found::<Beside>(text);
        found.sort_by(|(one, _), (other, _)| one.cmp(other));
        assert_eq!(found, [at("/c/x", Code::Type), at("/t", Code::Duplicate)], "{text}");
    }
}
