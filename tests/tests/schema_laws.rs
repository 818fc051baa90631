//! Schema and reader agree, for models of every shape and field type.
#![allow(missing_docs, dead_code, clippy::option_option, reason = "a test, of models as they come")]

mod schema_behaviour;

use std::collections::{BTreeMap, BTreeSet, HashMap};
#[cfg(unix)]
use std::ffi::OsString;
use std::num::{NonZeroI8, NonZeroU16};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use renamed_api_model::ApiModel;
use schema_behaviour::{holds, holds_but};
use serde_json::{Value, json};
use time::OffsetDateTime;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Presence {
    plain: u8,
    #[serde(default)]
    defaulted: u8,
    optional: Option<u8>,
    #[api(required)]
    nullable: Option<u8>,
    #[api(non_null)]
    non_null: Option<u8>,
    tristate: Option<Option<u8>>,
    #[api(non_null)]
    anything: Option<Value>,
    any: Value,
    nothing: (),
}

#[test]
fn presence() {
    let full = json!({
        "plain": 1, "defaulted": 2, "optional": 3, "nullable": 4, "non_null": 5, "tristate": 6, "anything": 7, "any": 8,
        "nothing": null,
    });
    holds::<Presence>(&[json!({ "plain": 1, "nullable": null, "any": [], "nothing": null }), full]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Numbers {
    i8: i8,
    i16: i16,
    i32: i32,
    i64: i64,
    i128: i128,
    isize: isize,
    u8: u8,
    u16: u16,
    u32: u32,
    u64: u64,
    u128: u128,
    usize: usize,
    f32: f32,
    f64: f64,
    natural: NonZeroU16,
    other_than_zero: NonZeroI8,
    number: serde_json::Number,
    boolean: bool,
}

#[test]
fn numbers() {
    holds::<Numbers>(&[json!({
        "i8": -1, "i16": 1, "i32": 1, "i64": 1, "i128": 1, "isize": 1, "u8": 1, "u16": 1, "u32": 1, "u64": 1, "u128": 1,
        "usize": 1, "f32": 1, "f64": 1.5, "natural": 1, "other_than_zero": -1, "number": 1, "boolean": false,
    })]);
}

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model)]
struct Strings {
    text: String,
    shared: Arc<str>,
    letter: char,
    #[api(secret)]
    password: String,
    created: OffsetDateTime,
    day: time::Date,
    alarm: time::Time,
    local: time::PrimitiveDateTime,
    uuid: uuid::Uuid,
    v4: std::net::Ipv4Addr,
    v6: std::net::Ipv6Addr,
    jiff: jiff::Timestamp,
    jiff_day: jiff::civil::Date,
    chrono: chrono::DateTime<chrono::Utc>,
    chrono_day: chrono::NaiveDate,
}

#[test]
fn strings_and_formats() {
    holds::<Strings>(&[json!({
        "text": "", "shared": "x", "letter": "é", "password": "hush", "created": "2025-11-03T09:24:51.348+01:00",
        "day": "2025-11-03", "alarm": "09:24:51", "local": "2025-11-03T09:24:51",
        "uuid": "67e55044-10b1-426f-9247-bb680e5fe0c8", "v4": "127.0.0.1", "v6": "::1",
        "jiff": "2025-11-03T09:24:51Z", "jiff_day": "2025-11-03",
        "chrono": "2025-11-03T09:24:51-01:00", "chrono_day": "2025-11-03",
    })]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct OfStd {
    duration: Duration,
    since: SystemTime,
    wait: Option<Duration>,
    #[cfg(unix)]
    os: OsString,
}

/// What serde alone would read is described too, and read as described: arrays are no objects.
#[test]
fn spans_and_times_of_std() {
    let document = json!({
        "duration": { "secs": 1, "nanos": 5 },
        "since": { "secs_since_epoch": 7, "nanos_since_epoch": 9 },
        "wait": { "secs": 1, "nanos": 0 },
        "os": { "Unix": [97] },
    });
    let value: OfStd = renamed_api_model::json::from_value(&document).unwrap();
    assert_eq!(value.duration, Duration::new(1, 5));
    assert_eq!(value.since, SystemTime::UNIX_EPOCH + Duration::new(7, 9));
    // A time of so many seconds is none.
    holds_but::<OfStd>(&[document], |changed| changed["since"]["secs_since_epoch"] == u64::MAX);

    let carried = json!({ "secs": 1, "nanos": 2_000_000_000 });
    assert_eq!(renamed_api_model::json::from_value(&carried), Ok(Duration::from_secs(3)));
    let largest = json!({ "secs": u64::MAX, "nanos": 999_999_999 });
    assert_eq!(renamed_api_model::json::from_value(&largest), Ok(Duration::MAX));
    let too_large = json!({ "secs": u64::MAX, "nanos": 1_000_000_000 });
    let report = renamed_api_model::json::from_value::<Duration>(&too_large).unwrap_err();
    assert!(report.to_string().contains("too many seconds for a `Duration` (type)"), "{report}");
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Collections {
    list: Vec<u8>,
    options: Vec<Option<u8>>,
    set: BTreeSet<u8>,
    array: [u8; 2],
    tuple: (u8, String),
    map: BTreeMap<String, u8>,
    by_number: BTreeMap<u64, Value>,
    by_signed: HashMap<i64, Value>,
    by_letter: BTreeMap<char, Value>,
    by_enum: BTreeMap<Closed, u8>,
    by_answer: BTreeMap<bool, u8>,
    nested: Option<Vec<Option<Vec<u8>>>>,
}

#[test]
fn collections() {
    holds::<Collections>(&[json!({
        "list": [1, 2], "options": [1, null], "set": [1, 1], "array": [1, 2], "tuple": [1, "x"], "map": { "x": 1 },
        "by_number": { "0": 1 }, "by_signed": { "-1": 1 }, "by_letter": { "x": 1 }, "by_enum": { "monday": 1 },
        "by_answer": { "true": 1 }, "nested": [null, [1]],
    })]);
}

#[derive(ApiModel, Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "snake_case")]
enum Closed {
    Monday,
    #[serde(alias = "tue")]
    Tuesday,
    #[serde(rename(serialize = "x", deserialize = "7"))]
    Seventh,
    #[serde(skip_deserializing)]
    X,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum Open {
    Red,
    #[api(unknown)]
    Other(String),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Enums {
    closed: Closed,
    maybe: Option<Closed>,
    open: Open,
    maybe_open: Option<Open>,
}

#[test]
fn string_enums() {
    holds::<Enums>(&[
        json!({ "closed": "monday", "maybe": null, "open": "Red", "maybe_open": "x" }),
        json!({ "closed": "tue", "open": "Blue" }),
    ]);
    holds::<Closed>(&[json!("monday"), json!("tue"), json!("7")]);
    holds::<Vec<Open>>(&[json!([]), json!(["Red", "Blue"])]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields)]
struct Strict {
    #[serde(alias = "REQUIRED", alias = "extra")]
    required: u8,
    #[serde(alias = "OPTIONAL", alias = "7")]
    optional: Option<u8>,
    #[serde(skip)]
    skipped: u8,
    #[serde(skip_deserializing)]
    computed: u8,
    #[serde(skip_serializing)]
    sent: u8,
    #[serde(rename(serialize = "sold", deserialize = "bought"))]
    traded: u8,
    inner: Option<Box<Strict>>,
}

#[test]
fn strict_objects_aliases_and_recursion() {
    let inner = json!({ "required": 1, "sent": 1, "bought": 1 });
    holds::<Strict>(&[
        json!({ "REQUIRED": 1, "7": 2, "sent": 1, "bought": 1, "inner": inner }),
        json!({ "required": 1, "optional": null, "sent": 1, "bought": 1, "inner": null }),
    ]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Page<T> {
    items: Vec<T>,
    next: Option<Box<Page<T>>>,
}

#[test]
fn generic_models() {
    holds::<Page<Closed>>(&[json!({ "items": ["monday"], "next": { "items": [] } })]);
    holds::<(Page<u8>, Page<Page<u8>>)>(&[json!([{ "items": [1] }, { "items": [{ "items": [2] }] }])]);
}

#[test]
fn a_model_of_stackone() {
    let token = include_str!("../../models/fixtures/connect_sessions/token.json");
    holds::<stackone_models::connect_sessions::ConnectSessionToken>(&[serde_json::from_str(token).unwrap()]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Loose {
    id: u8,
    #[serde(skip_deserializing)]
    computed: u8,
}

/// The listed difference: what is never read has a schema all the same.
#[test]
fn members_that_are_never_read() {
    let is_number = |value: &Value| value.as_u64().is_some_and(|number| number < 256);
    holds_but::<Loose>(&[json!({ "id": 1, "computed": 2 })], |document| {
        document.get("id").is_some_and(is_number)
            && document.get("computed").is_some_and(|value| !is_number(value))
    });
}
