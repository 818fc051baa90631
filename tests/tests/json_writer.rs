//! The JSON writer against `serde_json`: the same bytes for every value, and the same errors.
#![allow(clippy::items_after_statements, reason = "a type stands beside the lines that write it")]
#![allow(clippy::option_option, reason = "absent, null or a value")]

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Debug};
use std::io;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use renamed_api_model::{ApiModel, json};
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

/// All three functions agree with `serde_json`, on a text or on an error.
#[track_caller]
fn same<T: Serialize + ?Sized>(value: &T) {
    let mut written = Vec::new();
    match serde_json::to_string(value) {
        Ok(theirs) => {
            assert_eq!(json::to_string(value).unwrap(), theirs);
            assert_eq!(json::to_vec(value).unwrap(), theirs.as_bytes());
            json::to_writer(&mut written, value).unwrap();
            assert_eq!(written, theirs.as_bytes());
        }
        Err(theirs) => {
            let show = |error: serde_json::Error| (error.to_string(), error.classify());
            let theirs = show(theirs);
            assert_eq!(json::to_string(value).map_err(show), Err(theirs.clone()));
            assert_eq!(json::to_vec(value).map_err(show), Err(theirs.clone()));
            assert_eq!(json::to_writer(&mut written, value).map_err(show), Err(theirs));
            assert_eq!(written, b"");
        }
    }
}

/// A list of what may be of different types.
macro_rules! same {
    ($($value:expr),* $(,)?) => {
        $(same(&$value);)*
    };
}

/// A map with one key.
fn keyed<K: Serialize>(key: K) -> impl Serialize {
    struct Keyed<K>(K);
    impl<K: Serialize> Serialize for Keyed<K> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry(&self.0, &[1])?;
            map.serialize_entry(&self.0, &())?;
            map.end()
        }
    }
    Keyed(key)
}

#[test]
fn integers() {
    same!(u8::MAX, u16::MAX, u32::MAX, u64::MAX, u128::MAX, usize::MAX, 0_u8, 0_u128);
    same!(i8::MIN, i16::MIN, i32::MIN, i64::MIN, i128::MIN, isize::MIN, i128::MAX, -1_i8, -1_i128);
    same!([1_u8, 10, 100], [-1_i64, 0, 12_345_678_901]);
}

#[test]
fn floats() {
    same!(0.0, -0.0, 1.0, -1.5, 0.1, 1e15, 1e16, 1e17, 1e21, 1e-5, 1e-6, 1e-7, 123_456_789.123_456_78);
    same!(
        5e-324,
        f64::MIN_POSITIVE,
        f64::MAX,
        f64::MIN,
        f64::EPSILON,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY
    );
    same!(0.1_f32, -0.0_f32, 1e-45_f32, f32::MAX, f32::MIN_POSITIVE, 16_777_216_f32, f32::NAN, f32::INFINITY);
}

#[test]
fn strings() {
    same!(
        "",
        "a",
        "\"",
        "\\",
        "/",
        "\u{7f}",
        "\u{80}",
        "\u{2028}\u{2029}",
        "\u{d7ff}\u{e000}",
        "\u{10ffff}\u{feff}"
    );
    for character in '\0'..='\u{ff}' {
        same!(character, character.to_string());
        for len in 0..40 {
            let filler = "é".repeat(len / 2) + &"x".repeat(len);
            same!(format!("{filler}{character}"), format!("{character}{filler}"));
            same!(
                format!("{filler}{character}{filler}"),
                format!("{character}{character}{filler}{character}")
            );
        }
    }
    same!("long and clean ".repeat(10_000), "long, \"quoted\"\n".repeat(10_000), "\u{1}".repeat(10_000));
}

#[test]
fn literals_and_options() {
    same!(
        (),
        true,
        false,
        None::<u8>,
        Some(1),
        Some(Some("a")),
        Some(None::<u8>),
        std::marker::PhantomData::<u8>
    );
    same!([None, Some(1.5)], 'x', '"', '\n', '😀', Box::new(7), std::borrow::Cow::Borrowed("c"));
}

#[test]
fn arrays() {
    same!([(); 0], Vec::<u8>::new(), [[(); 0]; 2], vec![vec![vec![1]]], (1, "a", None::<u8>), ((),), [1; 32]);
    same::<[u8]>(&[1, 2, 255]);
    same::<[String]>(&[]);
    /// Bytes, and items whose number is not known before.
    struct Bytes<'a>(&'a [u8]);
    impl Serialize for Bytes<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bytes(self.0)
        }
    }
    same!(Bytes(b""), Bytes(b"a"), Bytes(&[0, 127, 128, 255]));
    struct Unsized<'a>(&'a [u8]);
    impl Serialize for Unsized<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(self.0.iter().filter(|byte| **byte > 0))
        }
    }
    same!(Unsized(b""), Unsized(&[0]), Unsized(&[0, 1, 0, 2]));
}

#[derive(Serialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Unit {
    Plain,
    #[serde(rename = "quo\"ted\n")]
    Quoted,
}

#[derive(Serialize)]
struct Nothing;

#[derive(Serialize)]
struct Newtype<T>(T);

#[derive(Serialize)]
struct Pair(u8, &'static str);

#[derive(Serialize)]
struct Braces {}

#[derive(Serialize)]
struct Object<T> {
    #[serde(rename = "na\"me\\ \u{1f} é")]
    escaped: T,
    #[serde(rename = "")]
    empty: T,
    #[serde(skip_serializing_if = "Option::is_none")]
    absent: Option<T>,
    a_name_that_is_longer_than_one_word_of_sixteen: Unit,
}

fn object<T: Clone>(value: T) -> Object<T> {
    Object {
        escaped: value.clone(),
        empty: value,
        absent: None,
        a_name_that_is_longer_than_one_word_of_sixteen: Unit::Plain,
    }
}

#[test]
fn structs() {
    same!(
        Nothing,
        Newtype(1),
        Newtype(Newtype("a")),
        Newtype(Nothing),
        Pair(1, "b"),
        Braces {},
        [Braces {}, Braces {}]
    );
    same!(
        object(1),
        object("\"\n"),
        object(vec![1, 2]),
        object(Some(Some(()))),
        object(BTreeMap::from([("k", 'v')]))
    );
    #[derive(Serialize)]
    struct Flattened {
        first: u8,
        #[serde(flatten)]
        rest: BTreeMap<String, Option<u8>>,
        last: Braces,
    }
    let rest = BTreeMap::from([("a".to_owned(), Some(1)), ("b\"".to_owned(), None)]);
    same!(Flattened { first: 1, rest, last: Braces {} });
    same!(Flattened { first: 1, rest: BTreeMap::new(), last: Braces {} });
}

/// One enum for each of serde's four representations.
macro_rules! enums {
    ($($name:ident #[$attribute:meta])*) => {$(
        #[derive(Serialize)]
        #[$attribute]
        #[serde(rename_all = "kebab-case")]
        enum $name {
            Unit,
            Newtype(Object<u8>),
            TwoWords { a: Option<u8>, #[serde(rename = "\"b\"")] b: Vec<$name> },
            Empty {},
        }

        impl $name {
            fn all() -> Vec<Self> {
                let nested = vec![Self::Unit, Self::Newtype(object(2))];
                vec![
                    Self::Unit,
                    Self::Newtype(object(1)),
                    Self::TwoWords { a: None, b: nested },
                    Self::TwoWords { a: Some(1), b: vec![] },
                    Self::Empty {},
                ]
            }
        }
    )*};
}

enums! {
    External #[serde(rename = "External")]
    Internal #[serde(tag = "ty\"pe")]
    Adjacent #[serde(tag = "t", content = "c")]
    Untagged #[serde(untagged)]
}

#[test]
fn enums() {
    same!(External::all(), Internal::all(), Adjacent::all(), Untagged::all(), Unit::Plain, Unit::Quoted);
    #[derive(Serialize)]
    enum Tuples {
        #[serde(rename = "p\"air")]
        Pair(u8, Vec<Tuples>),
        Empty(),
    }
    same!(Tuples::Pair(1, vec![Tuples::Empty(), Tuples::Pair(2, vec![])]), Tuples::Empty());
}

#[test]
fn keys() {
    same!(keyed("a"), keyed(""), keyed("\"\n\\é\u{0}"), keyed('k'), keyed('"'), keyed(true), keyed(false));
    same!(
        keyed(u8::MAX),
        keyed(u16::MAX),
        keyed(u32::MAX),
        keyed(u64::MAX),
        keyed(u128::MAX),
        keyed(0_usize)
    );
    same!(
        keyed(i8::MIN),
        keyed(i16::MIN),
        keyed(i32::MIN),
        keyed(i64::MIN),
        keyed(i128::MIN),
        keyed(-1_isize)
    );
    same!(keyed(0.1_f32), keyed(1.5), keyed(-0.0), keyed(1e300), keyed(5e-324));
    same!(keyed(Unit::Plain), keyed(Unit::Quoted), keyed(Newtype("a\"")), keyed(Newtype(Newtype(3))));
    same!(keyed(Some("a")), keyed(Some(Some(1))), keyed(Shown(&["a\"", "", "é\n"])));
    same!(
        BTreeMap::<String, u8>::new(),
        BTreeMap::from([(1, "a"), (-2, "b")]),
        HashMap::from([(Unit::Quoted, 1)])
    );
    same!(BTreeMap::from([("outer", BTreeMap::from([('i', [BTreeMap::from([(true, 1)])])]))]));
}

#[test]
fn keys_that_are_none() {
    same!(
        keyed(()),
        keyed(None::<u8>),
        keyed(Some(())),
        keyed(Nothing),
        keyed(Newtype(Nothing)),
        keyed([1]),
        keyed((1, 2))
    );
    same!(
        keyed(Pair(1, "")),
        keyed(Braces {}),
        keyed(object(1)),
        keyed(BTreeMap::from([(1, 1)])),
        keyed([(); 0])
    );
    same!(keyed(f64::NAN), keyed(f64::INFINITY), keyed(f32::NEG_INFINITY), keyed(Newtype(f32::NAN)));
    for (index, key) in External::all().into_iter().enumerate() {
        assert_eq!(json::to_string(&keyed(&key)).is_ok(), index == 0);
        same!(keyed(key));
    }
    let error = json::to_string(&[keyed(())]).unwrap_err();
    assert_eq!((error.to_string().as_str(), error.is_syntax()), ("key must be a string", true));
}

/// A value that is shown in parts.
struct Shown(&'static [&'static str]);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| f.write_str(part))
    }
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[test]
fn shown() {
    same!(
        Shown(&[]),
        Shown(&["a"]),
        Shown(&["a\"b", "\\", "", "\u{1}", "é"]),
        [Shown(&["x"]), Shown(&["y"])]
    );
    same!(
        "127.0.0.1".parse::<std::net::IpAddr>().unwrap(),
        std::time::Duration::new(3, 7),
        format_args!("{}\n", 1)
    );
}

#[test]
fn errors_of_the_value() {
    struct Wrong;
    impl Serialize for Wrong {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("no such thing"))
        }
    }
    same!(Wrong, [Wrong], Some(Wrong), keyed(Wrong), Newtype(Wrong), BTreeMap::from([("a", (1, Wrong))]));
}

/// What `serde_json` hands on as a struct with this name is JSON already.
struct Raw(&'static str, &'static str);

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut raw = serializer.serialize_struct(self.0, 1)?;
        raw.serialize_field(self.0, self.1)?;
        raw.end()
    }
}

#[test]
fn raw_values_and_exact_numbers() {
    let raw = |text| Raw("$serde_json::private::RawValue", text);
    let number = Raw("$serde_json::private::Number", "1.000000000000000000000000000001");
    assert_eq!(
        json::to_string(&(raw("{ \"a\" : 1 }"), number, raw("[ ]"), Raw("Raw", "a"))).unwrap(),
        r#"[{ "a" : 1 },1.000000000000000000000000000001,[ ],{"Raw":"a"}]"#
    );
    same!(
        Raw("Raw", "a"),
        Number::from(7),
        Number::from(-7),
        Number::from_f64(1e21),
        Value::Null,
        Map::new()
    );
}

#[test]
fn a_writer_that_fails() {
    struct Full;
    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::new(io::ErrorKind::StorageFull, "no room"))
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let ours = json::to_writer(Full, "a").unwrap_err();
    let theirs = serde_json::to_writer(Full, "a").unwrap_err();
    assert_eq!(ours.to_string(), theirs.to_string());
    assert_eq!((ours.classify(), ours.io_error_kind()), (theirs.classify(), theirs.io_error_kind()));
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "camelCase")]
struct Record {
    first_name: String,
    nick_name: Option<String>,
    #[api(required)]
    age: Option<u8>,
    balance: Option<Option<f64>>,
    small: f32,
    wide: i128,
    colour: Colour,
    tags: Vec<String>,
    counts: BTreeMap<i16, char>,
    any: Option<Value>,
    parent: Option<Box<Record>>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum Colour {
    Red,
    #[serde(rename = "dark \"blue\"")]
    Blue,
    #[api(unknown)]
    Other(String),
}

/// Texts with many characters that are escaped.
fn text() -> impl Strategy<Value = String> + Clone {
    prop_oneof![
        ".{0,40}",
        "[a-z ]{0,40}",
        "[\\x00-\\x22\\\\é]{0,20}",
        vec(any::<char>(), 0..20).prop_map(String::from_iter)
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 64, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Value::from),
            btree_map(text(), inner, 0..8).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn record() -> impl Strategy<Value = Record> {
    let colour = prop_oneof![Just(Colour::Red), Just(Colour::Blue), text().prop_map(Colour::Other)];
    let optional = (
        any::<Option<u8>>(),
        any::<Option<Option<f64>>>(),
        prop::option::of(text()),
        prop::option::of(value()),
    );
    let numbers = (any::<f32>(), any::<i128>(), btree_map(any::<i16>(), any::<char>(), 0..4));
    let leaf = (text(), optional, numbers, colour, vec(text(), 0..4)).prop_map(
        |(first_name, (age, balance, nick_name, any), (small, wide, counts), colour, tags)| Record {
            first_name,
            nick_name,
            age,
            balance,
            small,
            wide,
            colour,
            tags,
            counts,
            any,
            parent: None,
        },
    );
    leaf.prop_recursive(3, 8, 1, |inner| {
        (inner.clone(), inner)
            .prop_map(|(record, parent)| Record { parent: Some(Box::new(parent)), ..record })
    })
}

proptest! {
    #[test]
    fn any_text(text in text()) {
        same(&text);
        same(&keyed(&text));
    }

    #[test]
    fn any_float(double in any::<f64>(), bits in any::<u64>(), single in any::<u32>()) {
        same(&(double, f64::from_bits(bits), f32::from_bits(single)));
    }

    #[test]
    fn any_value(value in value()) {
        same(&value);
    }

    #[test]
    fn any_record(record in record()) {
        same(&record);
        prop_assert_eq!(record.to_json(), serde_json::to_string(&record).unwrap());
    }
}
