//! Every field type in every format: what is written is read back equal.

#![allow(clippy::option_option, reason = "absent, null or a value")]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

use renamed_api_model::FieldType;
use renamed_api_model::{ApiModel, json};
use serde::de::DeserializeOwned;
use serde::{Deserialize as _, Serialize};
use serde_json::{Map, Number, Value, json};
use stackone_models::connect_sessions::{ConnectSessionToken, ConnectSessionTokenCategory};
use time::macros::{date, datetime, time};
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};

/// What every format can hold.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Plain {
    tiny: i8,
    small: i16,
    medium: i32,
    large: i64,
    size: isize,
    byte: u8,
    short: u16,
    word: u32,
    long: u64,
    length: usize,
    single: f32,
    double: f64,
    yes: bool,
    letter: char,
    text: String,
    boxed_text: Box<str>,
    shared_text: Rc<str>,
    sent_text: Arc<str>,
    list: Vec<u16>,
    boxed_list: Box<[bool]>,
    queue: VecDeque<String>,
    array: [i32; 3],
    none: [u8; 0],
    texts: [String; 2],
    alone: (u8,),
    pair: (String, bool),
    many: (u8, i8, bool, char, String, f64),
    ordered: BTreeSet<i64>,
    hashed: HashSet<String>,
    by_name: BTreeMap<String, u8>,
    by_number: BTreeMap<u32, String>,
    by_signed: HashMap<i64, bool>,
    by_letter: BTreeMap<char, u8>,
    by_kind: BTreeMap<Kind, u8>,
    hash: HashMap<String, Vec<Option<u8>>>,
    maybe: Option<String>,
    absent: Option<u32>,
    #[api(non_null)]
    non_null: Option<u8>,
    #[api(required)]
    nullable: Option<u8>,
    boxed: Box<i32>,
    shared: Rc<Vec<u8>>,
    sent: Arc<Option<bool>>,
    nothing: (),
    kind: Kind,
    open: Open,
    inner: Inner,
    boxed_inner: Option<Box<Inner>>,
    inners: Vec<Inner>,
    inner_by_name: BTreeMap<String, Inner>,
    matrix: Vec<Vec<[f64; 2]>>,
    instant: OffsetDateTime,
    day: Date,
    clock: Time,
    local: PrimitiveDateTime,
    instants: Vec<Option<OffsetDateTime>>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Inner {
    name: Cow<'static, str>,
    next: Option<Box<Inner>>,
}

#[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "snake_case")]
enum Kind {
    FullTime,
    PartTime,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "snake_case")]
enum Open {
    Known,
    #[api(unknown)]
    Other(String),
}

fn inner(name: &'static str) -> Inner {
    Inner { name: Cow::Borrowed(name), next: None }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// At the limits of the types.
fn plain() -> Plain {
    Plain {
        tiny: i8::MIN,
        small: i16::MIN,
        medium: i32::MIN,
        large: i64::MIN,
        size: isize::MIN,
        byte: u8::MAX,
        short: u16::MAX,
        word: u32::MAX,
        long: u64::MAX,
        length: usize::MAX,
        single: 0.1,
        double: f64::MAX,
        yes: true,
        letter: '😀',
        text: "caf\u{e9} \"\\\n\u{0}".to_owned(),
        boxed_text: "boxed".into(),
        shared_text: "".into(),
        sent_text: "sent".into(),
        list: vec![0, 65535],
        boxed_list: Box::new([true, false]),
        queue: owned(&["first", "last"]).into(),
        array: [1, -2, 3],
        none: [],
        texts: ["a".to_owned(), "b".to_owned()],
        alone: (7,),
        pair: ("p".to_owned(), false),
        many: (1, -1, true, 'z', "m".to_owned(), -0.5),
        ordered: BTreeSet::from([3, -1, 2]),
        hashed: HashSet::from(["h".to_owned()]),
        by_name: BTreeMap::from([("a/b".to_owned(), 1), (String::new(), 2)]),
        by_number: BTreeMap::from([(0, "zero".to_owned()), (u32::MAX, "most".to_owned())]),
        by_signed: HashMap::from([(i64::MIN, true), (-1, false), (i64::MAX, true)]),
        by_letter: BTreeMap::from([('é', 1), ('"', 2)]),
        by_kind: BTreeMap::from([(Kind::PartTime, 1), (Kind::FullTime, 2)]),
        hash: HashMap::from([("k".to_owned(), vec![Some(1), None])]),
        maybe: Some(String::new()),
        absent: None,
        non_null: Some(0),
        nullable: None,
        boxed: Box::new(-5),
        shared: Rc::new(vec![1, 2]),
        sent: Arc::new(Some(false)),
        nothing: (),
        kind: Kind::PartTime,
        open: Open::Other("seasonal".to_owned()),
        inner: Inner { name: Cow::Owned("outer".to_owned()), next: Some(Box::new(inner("inner"))) },
        boxed_inner: Some(Box::new(inner("boxed"))),
        inners: vec![inner("1"), inner("2")],
        inner_by_name: BTreeMap::from([("x".to_owned(), inner("y"))]),
        matrix: vec![vec![], vec![[0.25, -1e-300]]],
        instant: datetime!(2024-02-29 23:59:59.000000001 -11:30),
        day: date!(1999 - 12 - 31),
        clock: time!(08:05:09.25),
        local: datetime!(2025-01-02 03:04:05),
        instants: vec![None, Some(OffsetDateTime::UNIX_EPOCH)],
    }
}

/// What only some formats can hold: JSON itself, and integers of 128 bits.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Wide {
    low: i128,
    high: u128,
    any: Value,
    object: Map<String, Value>,
    number: Number,
    maybe: Option<Value>,
    tristate: Option<Option<u8>>,
    by_number: BTreeMap<u128, i128>,
    by_flag: BTreeMap<bool, u8>,
}

fn wide(low: i128, high: u128) -> Wide {
    Wide {
        low,
        high,
        any: json!([null, true, -3, 0.5, "s", {"k": []}]),
        object: Map::from_iter([("b".to_owned(), json!(1)), ("a".to_owned(), Value::Null)]),
        number: Number::from(u64::MAX),
        maybe: Some(json!({"deep": {"er": [1, [2, [3]]]}})),
        tristate: Some(None),
        by_number: BTreeMap::from([(high, low), (0, 1)]),
        by_flag: BTreeMap::from([(true, 1), (false, 0)]),
    }
}

/// Through `serde_json` and through this crate's own reader, by text, bytes, reader and value.
#[track_caller]
fn through_json<T>(value: &T)
where
    T: Serialize + DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug + Clone,
{
    through_json_text(value);
    let written = json::to_value(value).unwrap();
    assert_eq!(serde_json::to_value(value).unwrap(), written);
    assert_eq!(json::from_value::<T>(&written).as_ref(), Ok(value));
    assert_eq!(json::from_value::<T>(written.clone()).as_ref(), Ok(value));
    assert_eq!(serde_json::from_value::<T>(written.clone()).unwrap(), *value);
    assert_eq!(&T::deserialize(&written).unwrap(), value);
}

#[track_caller]
fn through_json_text<T>(value: &T)
where
    T: Serialize + DeserializeOwned + for<'de> FieldType<'de> + PartialEq + Debug,
{
    let compact = json::to_string(value).unwrap();
    assert_eq!(serde_json::to_string(value).unwrap(), compact);
    assert_eq!(json::to_vec(value).unwrap(), compact.as_bytes());
    let mut written = Vec::new();
    json::to_writer(&mut written, value).unwrap();
    assert_eq!(written, compact.as_bytes());
    for text in [compact, serde_json::to_string_pretty(value).unwrap()] {
        assert_eq!(serde_json::from_str::<T>(&text).unwrap(), *value);
        assert_eq!(serde_json::from_slice::<T>(text.as_bytes()).unwrap(), *value);
        assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), *value);
        assert_eq!(json::from_str::<T>(&text).as_ref(), Ok(value));
        assert_eq!(json::from_slice::<T>(text.as_bytes()).as_ref(), Ok(value));
        assert_eq!(json::from_reader::<_, T>(text.as_bytes()).as_ref(), Ok(value));
    }
}

#[track_caller]
fn through_cbor<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(bytes.as_slice()).unwrap(), *value);
    // By way of CBOR's own any-value as well.
    let any = ciborium::Value::serialized(value).unwrap();
    assert_eq!(any.deserialized::<T>().unwrap(), *value);
}

#[track_caller]
fn through_postcard<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let bytes = postcard::to_stdvec(value).unwrap();
    let (read, rest) = postcard::take_from_bytes::<T>(&bytes).unwrap();
    assert_eq!((&read, rest.len()), (value, 0));
}

#[test]
fn every_field_type_in_json() {
    through_json(&plain());
    through_json_text(&wide(i128::MIN, u128::MAX));
    // A `Value` has no larger integers.
    through_json(&wide(i128::from(i64::MIN), u128::from(u64::MAX)));
}

#[test]
fn every_field_type_in_cbor() {
    through_cbor(&plain());
}

#[test]
fn every_field_type_in_postcard() {
    through_postcard(&plain());
}

/// With everything that can be empty empty, and nothing that can be `None` there.
#[test]
fn nothing_in_every_format() {
    let empty = Plain {
        text: String::new(),
        list: Vec::new(),
        boxed_list: Box::new([]),
        queue: VecDeque::new(),
        ordered: BTreeSet::new(),
        hashed: HashSet::new(),
        by_name: BTreeMap::new(),
        by_number: BTreeMap::new(),
        by_signed: HashMap::new(),
        hash: HashMap::new(),
        maybe: None,
        non_null: None,
        boxed_inner: None,
        sent: Arc::new(None),
        shared: Rc::default(),
        matrix: Vec::new(),
        open: Open::Known,
        ..plain()
    };
    through_json(&empty);
    through_cbor(&empty);
    through_postcard(&empty);
}

#[test]
fn a_token_in_every_format() {
    let full = ConnectSessionToken {
        account_id: Some("acc_1".to_owned()),
        categories: Some(vec![
            ConnectSessionTokenCategory::HrisLegacy,
            ConnectSessionTokenCategory::Other("payroll".to_owned()),
        ]),
        created_at: datetime!(2025-11-03 09:24:51.348 +1),
        id: "cs_77".to_owned(),
        label: Some("Löhne".to_owned()),
        organization_id: "org_5".to_owned(),
        origin_owner_id: "customer-9".to_owned(),
        origin_owner_name: "Nordlicht GmbH".to_owned(),
        origin_username: Some("jo@nordlicht.example".to_owned()),
        project_id: "prj_3".to_owned(),
        provider: "personio".to_owned(),
        token: "not-a-real-token".to_owned(),
    };
    let bare = ConnectSessionToken {
        account_id: None,
        categories: None,
        label: None,
        origin_username: None,
        ..full.clone()
    };
    for token in [full, bare] {
        through_json(&token);
        through_cbor(&token);
        through_postcard(&token);
    }
}

#[test]
fn the_text_of_each_type() {
    let text = json::to_value(plain()).unwrap();
    let expected = json!({
        "letter": "😀", "single": 0.1f32, "alone": [7], "pair": ["p", false], "ordered": [-1, 2, 3], "none": [],
        "by_number": {"0": "zero", "4294967295": "most"}, "by_kind": {"full_time": 2, "part_time": 1},
        "by_letter": {"é": 1, "\"": 2}, "by_signed": {
            "-9223372036854775808": true, "-1": false, "9223372036854775807": true
        },
        "nothing": null, "nullable": null, "non_null": 0, "sent": false, "kind": "part_time", "open": "seasonal",
        "inner": {"name": "outer", "next": {"name": "inner"}},
        "instant": "2024-02-29T23:59:59.000000001-11:30", "day": "1999-12-31", "clock": "08:05:09.25",
        "local": "2025-01-02T03:04:05", "instants": [null, "1970-01-01T00:00:00Z"],
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&text[name], value, "{name}");
    }
    assert_eq!(text.get("absent"), None);
    let wide = json::to_string(&wide(i128::MIN, u128::MAX)).unwrap();
    assert!(wide.contains(r#""low":-170141183460469231731687303715884105728,"#));
    assert!(wide.contains(r#""high":340282366920938463463374607431768211455,"#));
    assert!(wide.contains(r#""by_number":{"0":1,"340282366920938463463374607431768211455":-170141183460469231731687303715884105728}"#));
    assert!(wide.contains(r#""by_flag":{"false":0,"true":1}"#));
    assert!(wide.contains(r#""tristate":null"#));
}

#[test]
fn floats_are_exact() {
    for double in [
        0.1,
        1.0 / 3.0,
        f64::MIN_POSITIVE,
        5e-324,
        f64::MAX,
        -0.0,
        123_456_789.123_456_79,
        1e23,
        9_007_199_254_740_993.0,
    ] {
        let text = json::to_string(&double).unwrap();
        assert_eq!(json::from_str::<f64>(&text).map(f64::to_bits), Ok(double.to_bits()), "{text}");
        assert_eq!(json::from_value::<f64>(json!(double)).map(f64::to_bits), Ok(double.to_bits()), "{text}");
    }
    for single in [0.1f32, 1.0 / 3.0, f32::MIN_POSITIVE, 1e-45, f32::MAX, 16_777_217.0] {
        let text = json::to_string(&single).unwrap();
        assert_eq!(json::from_str::<f32>(&text).map(f32::to_bits), Ok(single.to_bits()), "{text}");
    }
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Lent<'a> {
    plain: &'a str,
    either: Cow<'a, str>,
    maybe: Option<&'a str>,
    list: Vec<&'a str>,
    by_name: BTreeMap<&'a str, Cow<'a, str>>,
    inner: Option<Box<Lent<'a>>>,
}

/// Whether the text is a part of the input, byte for byte in the same place.
fn is_within(input: &str, part: &str) -> bool {
    input.as_bytes().as_ptr_range().contains(&part.as_ptr())
        && input.as_bytes().as_ptr_range().end >= part.as_bytes().as_ptr_range().end
}

const LENT: &str = r#"{"plain": "one", "either": "two", "maybe": "three", "list": ["four", "five"],
    "by_name": {"six": "seven"}, "inner": {"plain": "eight", "either": "ni\u006ee", "list": [], "by_name": {}}}"#;

fn assert_lent(input: &str, lent: &Lent<'_>) {
    let inner = lent.inner.as_ref().unwrap();
    assert_eq!(
        (lent.plain, lent.either.as_ref(), lent.maybe, inner.plain),
        ("one", "two", Some("three"), "eight")
    );
    let borrowed = [lent.plain, &lent.either, lent.maybe.unwrap(), lent.list[0], lent.list[1], inner.plain];
    for part in borrowed.into_iter().chain(lent.by_name.keys().copied()) {
        assert!(is_within(input, part), "{part}");
    }
    assert!(matches!(lent.either, Cow::Borrowed(_)));
    // A `Cow` inside another type is owned, as in serde.
    assert!(matches!(&lent.by_name["six"], Cow::Owned(text) if text == "seven"));
    // With an escape in it, there is nothing to borrow.
    assert!(matches!(&inner.either, Cow::Owned(text) if text == "nine"));
}

#[test]
fn text_is_borrowed_from_the_input() {
    let input = LENT.to_owned();
    assert_lent(&input, &json::from_str::<Lent<'_>>(&input).unwrap());
    assert_lent(&input, &json::from_slice::<Lent<'_>>(input.as_bytes()).unwrap());
    assert_lent(&input, &serde_json::from_str::<Lent<'_>>(&input).unwrap());
    assert_lent(&input, &serde_json::from_slice::<Lent<'_>>(input.as_bytes()).unwrap());
    assert_eq!(
        json::to_string(&json::from_str::<Lent<'_>>(&input).unwrap()).unwrap(),
        concat!(
            r#"{"plain":"one","either":"two","maybe":"three","list":["four","five"],"by_name":{"six":"seven"},"#,
            r#""inner":{"plain":"eight","either":"nine","list":[],"by_name":{}}}"#
        )
    );
}

#[test]
fn postcard_lends_too() {
    let input = LENT.replace("\\u006e", "n");
    let lent = json::from_str::<Lent<'_>>(&input).unwrap();
    let bytes = postcard::to_stdvec(&lent).unwrap();
    let read: Lent<'_> = postcard::from_bytes(&bytes).unwrap();
    assert_eq!(read, lent);
    for part in [read.plain, &read.either, read.maybe.unwrap(), read.list[1]] {
        assert!(bytes.as_ptr_range().contains(&part.as_ptr()), "{part}");
    }
}

/// CBOR's reader lends short texts only: longer ones are read all the same.
#[test]
fn long_texts_in_cbor() {
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Long {
        text: String,
        boxed: Box<str>,
        either: Cow<'static, str>,
        open: Open,
    }
    let text = "long ".repeat(10_000);
    through_cbor(&Long {
        boxed: text.as_str().into(),
        either: Cow::Owned(text.clone()),
        open: Open::Other(text.clone()),
        text,
    });
}

#[test]
fn what_cannot_be_borrowed_is_said() {
    let input = r#"{"plain": "o\u006ee", "either": "", "list": ["a", "\n"], "by_name": {}}"#;
    let report = json::from_str::<Lent<'_>>(input).unwrap_err();
    assert_eq!(
        report.to_string(),
        "Lent: 2 violations\n  \
         /plain: expected a string that can be borrowed: without escapes (type, line 1, column 11)\n  \
         /list/1: expected a string that can be borrowed: without escapes (type, line 1, column 51)"
    );
    assert!(serde_json::from_str::<Lent<'_>>(input).is_err());
}

/// In formats that are not text, what is absent and what is `null` are one.
#[test]
fn absent_and_null_are_one_in_binary_formats() {
    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Three {
        state: Option<Option<u8>>,
        after: u8,
    }
    let three = |state| Three { state, after: 7 };
    for state in [None, Some(Some(5)), Some(None)] {
        through_json(&three(state));
    }
    for (state, read) in [(None, None), (Some(Some(5)), Some(Some(5))), (Some(None), None)] {
        let bytes = postcard::to_stdvec(&three(state)).unwrap();
        assert_eq!(postcard::from_bytes::<Three>(&bytes).unwrap(), three(read));
        let mut bytes = Vec::new();
        ciborium::into_writer(&three(state), &mut bytes).unwrap();
        assert_eq!(ciborium::from_reader::<Three, _>(bytes.as_slice()).unwrap(), three(read));
    }
}

/// Arrays where objects are meant, numbers where texts are: binary formats are checked as well.
#[test]
fn wrong_values_in_cbor() {
    let mut bytes = Vec::new();
    ciborium::into_writer(&json!({"name": 5}), &mut bytes).unwrap();
    let error = ciborium::from_reader::<Inner, _>(bytes.as_slice()).unwrap_err().to_string();
    assert!(error.contains("expected a string, found an integer"), "{error}");
    assert!(!error.contains('5'), "{error}");
    let mut bytes = Vec::new();
    ciborium::into_writer(&json!({"next": null}), &mut bytes).unwrap();
    let error = ciborium::from_reader::<Inner, _>(bytes.as_slice()).unwrap_err().to_string();
    assert!(error.contains("missing field `name`"), "{error}");
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Counted {
    a: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    b: Option<u8>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    c: Vec<u8>,
    #[serde(skip_serializing, default)]
    d: u8,
    e: u8,
}

/// A format for people that writes the number of fields before them: whatever is left out, it must be right.
#[test]
fn the_number_of_fields_is_told_right() {
    let values = [
        (Counted { a: None, b: None, c: vec![], d: 0, e: 1 }, 1),
        (Counted { a: Some(1), b: None, c: vec![], d: 0, e: 1 }, 2),
        (Counted { a: None, b: Some(1), c: vec![2], d: 0, e: 1 }, 3),
        (Counted { a: Some(1), b: Some(1), c: vec![2], d: 0, e: 1 }, 4),
    ];
    for (value, fields) in values {
        let mut bytes = Vec::new();
        let mut serializer = rmp_serde::Serializer::new(&mut bytes).with_struct_map().with_human_readable();
        Serialize::serialize(&value, &mut serializer).unwrap();
        // A map of up to 15 entries starts with 0x80 and their number.
        assert_eq!(bytes[0], 0x80 | fields, "{value:?}");
        let mut deserializer = rmp_serde::Deserializer::new(bytes.as_slice()).with_human_readable();
        assert_eq!(Counted::deserialize(&mut deserializer).unwrap(), value);
    }
}

/// Where a format says how many items or entries are to come, there is room for just as many from the start.
#[test]
fn room_for_what_is_to_come() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Lists {
        list: Vec<u16>,
        queue: VecDeque<String>,
        by_number: HashMap<u16, u8>,
    }
    let lists = Lists {
        list: (0..100).collect(),
        queue: (0..100).map(|n: u16| n.to_string()).collect(),
        by_number: (0..100).map(|n| (n, 0)).collect(),
    };
    let read: Lists = postcard::from_bytes(&postcard::to_stdvec(&lists).unwrap()).unwrap();
    assert_eq!((read.list.capacity(), read.queue.capacity()), (100, 100));
    assert_eq!(read.by_number.capacity(), HashMap::<u16, u8>::with_capacity(100).capacity());
}
