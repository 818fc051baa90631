//! The field types behind features: the strings that they are in every format, and what is refused.
#![allow(missing_docs, reason = "a test, of types as they come")]

use std::fmt::Debug;

use renamed_api_model::{ApiModel, FieldType, json, schema};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A model of one field.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct One<T> {
    value: T,
}

/// Each text is read, written as its pair in JSON and CBOR, and read back. Each stranger is refused in the same words.
#[track_caller]
fn strings<T>(format: Option<&str>, expected: &str, texts: &[(&str, &str)], strangers: &[&str])
where
    T: for<'de> FieldType<'de> + Debug,
    One<T>: Serialize + DeserializeOwned,
{
    let property = &schema::json_schema::<One<T>>()["properties"]["value"];
    assert_eq!((property["type"].as_str(), property["format"].as_str()), (Some("string"), format));
    for (text, written) in texts {
        let value: One<T> = json::from_value(serde_json::json!({ "value": text })).unwrap();
        let document = format!("{{\"value\":{written:?}}}");
        assert_eq!(json::to_string(&value).unwrap(), document, "{text}");
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).unwrap();
        let again: One<T> = ciborium::from_reader(bytes.as_slice()).unwrap();
        assert_eq!(json::to_string(&again).unwrap(), document, "CBOR, {text}");
        let again: One<T> = postcard::from_bytes(&postcard::to_allocvec(&value).unwrap()).unwrap();
        assert_eq!(json::to_string(&again).unwrap(), document, "postcard, {text}");
    }
    for stranger in strangers {
        let report = One::<T>::from_json(format!("{{\"value\":{stranger:?}}}")).unwrap_err();
        let message = format!("expected {expected}, found a string of another format");
        let found = report.iter().map(|v| (v.pointer(), v.code().as_str(), v.message())).collect::<Vec<_>>();
        assert_eq!(found, [("/value", "format", message.as_str())], "{stranger}");
    }
    let report = One::<T>::from_json("{\"value\":7}").unwrap_err().to_string();
    assert!(report.contains(&format!("/value: expected {expected}, found an integer (type")), "{report}");
}

/// Strings that no type takes.
const NEVER: &[&str] =
    &["", "x", "yesterday", "2025-02-30", "2025-02-30T00:00:00Z", "25:00:00", "2025-11-03T"];

const INSTANT: &str = "an RFC 3339 date-time";
const DATE: &str = "a date, YYYY-MM-DD";
const TIME: &str = "a time of day, HH:MM:SS";
const LOCAL: &str = "a date and time without offset, YYYY-MM-DDTHH:MM:SS";

fn never_and<'t>(more: &[&'t str]) -> Vec<&'t str> {
    NEVER.iter().chain(more).copied().collect()
}

/// What instants are not: dates, times, other separators, zones.
fn no_instants() -> Vec<&'static str> {
    never_and(&[
        "2025-11-03",
        "2025-11-03T09:24:51",
        "2025-11-03 09:24:51Z",
        "2025-11-03x09:24:51Z",
        "2025-11-03T09:24:51+24:00",
        "2025-11-03T09:24Z",
        "2025-11-03T09:24:51+01",
        "2025-11-03T09:24:51+01:00[Europe/Berlin]",
        "1762158291",
    ])
}

fn no_dates() -> Vec<&'static str> {
    never_and(&[
        "20251103",
        "2025-11-3",
        "+2025-11-03",
        "-2025-11-03",
        "+002025-11-03",
        "2025-11-03T00:00:00",
        "2025-W45-1",
    ])
}

fn no_times() -> Vec<&'static str> {
    never_and(&["09:24", "T09:24:51", "092451", "09:24:51Z", "9:24:51", "09:24:51."])
}

fn no_locals() -> Vec<&'static str> {
    never_and(&[
        "2025-11-03T09:24:51Z",
        "2025-11-03",
        "2025-11-03 09:24:51",
        "2025-11-03T09:24",
        "+2025-11-03T09:24:51",
    ])
}

#[test]
fn time() {
    strings::<time::OffsetDateTime>(
        Some("date-time"),
        INSTANT,
        &[("2025-11-03T09:24:51.348+01:00", "2025-11-03T09:24:51.348+01:00")],
        &no_instants(),
    );
    strings::<time::Date>(Some("date"), DATE, &[("2025-11-03", "2025-11-03")], &no_dates());
    strings::<time::Time>(Some("time-local"), TIME, &[("09:24:51.5", "09:24:51.5")], &no_times());
    let texts = [("2025-11-03T09:24:51", "2025-11-03T09:24:51")];
    strings::<time::PrimitiveDateTime>(Some("date-time-local"), LOCAL, &texts, &no_locals());
}

#[test]
fn jiff() {
    use jiff::civil::{Date, DateTime, Time};
    use jiff::{SignedDuration, Span, Timestamp, Zoned};

    let texts = [
        ("2025-11-03T09:24:51.348+01:00", "2025-11-03T08:24:51.348Z"),
        ("2025-11-03t09:24:51z", "2025-11-03T09:24:51Z"),
    ];
    strings::<Timestamp>(Some("date-time"), INSTANT, &texts, &no_instants());
    strings::<Date>(Some("date"), DATE, &[("2025-11-03", "2025-11-03")], &no_dates());
    strings::<Time>(Some("time-local"), TIME, &[("09:24:51.50", "09:24:51.5")], &no_times());
    let texts = [("2025-11-03T09:24:51", "2025-11-03T09:24:51")];
    strings::<DateTime>(Some("date-time-local"), LOCAL, &texts, &no_locals());
    let texts = [("2025-11-03T09:24:51+01:00[+01:00]", "2025-11-03T09:24:51+01:00[+01:00]")];
    let zoned = "a date-time with a time zone, YYYY-MM-DDTHH:MM:SS+HH:MM[Zone]";
    strings::<Zoned>(None, zoned, &texts, &never_and(&["2025-11-03T09:24:51Z"]));
    let texts = [("P1Y2M3DT4H5M6.5S", "P1Y2M3DT4H5M6.5S"), ("PT36H", "PT36H"), ("-P1D", "-P1D")];
    strings::<Span>(Some("duration"), "an ISO 8601 duration", &texts, &never_and(&["1 day", "P", "PT"]));
    let texts = [("PT90M", "PT1H30M"), ("PT0S", "PT0S")];
    let expected = "an ISO 8601 duration without days";
    strings::<SignedDuration>(Some("duration"), expected, &texts, &never_and(&["1h", "P1D", "P1M"]));
}

#[test]
fn chrono() {
    use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, Utc};

    let texts = [("2025-11-03T09:24:51.348+01:00", "2025-11-03T08:24:51.348Z")];
    strings::<DateTime<Utc>>(Some("date-time"), INSTANT, &texts, &no_instants());
    let texts = [
        ("2025-11-03T09:24:51.348+01:00", "2025-11-03T09:24:51.348+01:00"),
        ("2025-11-03T09:24:51Z", "2025-11-03T09:24:51Z"),
    ];
    strings::<DateTime<FixedOffset>>(Some("date-time"), INSTANT, &texts, &no_instants());
    // What is written depends on where the test runs.
    strings::<DateTime<Local>>(Some("date-time"), INSTANT, &[], &no_instants());
    let utc: One<DateTime<Utc>> = One::from_json(r#"{"value":"2025-11-03T09:24:51+01:00"}"#).unwrap();
    let local = One { value: utc.value.with_timezone(&Local) };
    assert_eq!(One::<DateTime<Local>>::from_json(utc.to_json()).as_ref(), Ok(&local));
    assert_eq!(One::<DateTime<Utc>>::from_json(local.to_json()), Ok(utc));
    strings::<NaiveDate>(Some("date"), DATE, &[("2025-11-03", "2025-11-03")], &no_dates());
    let texts = [("09:24:51.5", "09:24:51.500"), ("09:24:51", "09:24:51")];
    strings::<NaiveTime>(Some("time-local"), TIME, &texts, &no_times());
    let texts = [("2025-11-03T09:24:51", "2025-11-03T09:24:51")];
    strings::<NaiveDateTime>(Some("date-time-local"), LOCAL, &texts, &no_locals());
}

#[test]
fn uuid() {
    let hyphenated = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    let strangers = [
        "67e5504410b1426f9247bb680e5fe0c8",
        "{67e55044-10b1-426f-9247-bb680e5fe0c8}",
        "urn:uuid:67e55044-10b1-426f-9247-bb680e5fe0c8",
    ];
    let texts = [(hyphenated, hyphenated), ("67E55044-10B1-426F-9247-BB680E5FE0C8", hyphenated)];
    strings::<uuid::Uuid>(Some("uuid"), "a UUID", &texts, &never_and(&strangers));
}

#[test]
fn url() {
    let texts = [("https://stackone.example", "https://stackone.example/"), ("mailto:a@b.c", "mailto:a@b.c")];
    strings::<url::Url>(Some("uri"), "a URL", &texts, &["", "x", "/path", "//host", "http://", "http://a:b"]);
}

#[test]
fn what_rfc_3339_has_no_place_for_is_not_written() {
    let far = One { value: jiff::civil::date(-44, 3, 15) };
    assert_eq!(json::to_string(&far).unwrap_err().to_string(), "cannot be written as a date, YYYY-MM-DD");
    let far = One { value: chrono::DateTime::<chrono::Utc>::MAX_UTC };
    assert_eq!(json::to_string(&far).unwrap_err().to_string(), "cannot be written as an RFC 3339 date-time");
}

#[test]
fn addresses() {
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

    let (v4, v6, no_v4) = (("127.0.0.1", "127.0.0.1"), ("::1", "::1"), ["::1", "127.0.0", "127.0.0.256"]);
    strings::<IpAddr>(Some("ip"), "an IP address", &[v4, v6], &never_and(&["127.0.0", "::1%eth0"]));
    strings::<Ipv4Addr>(Some("ipv4"), "an IPv4 address", &[v4], &never_and(&no_v4));
    strings::<Ipv6Addr>(Some("ipv6"), "an IPv6 address", &[v6], &never_and(&["127.0.0.1"]));
    let (v4, v6) = (("127.0.0.1:80", "127.0.0.1:80"), ("[::1]:80", "[::1]:80"));
    strings::<SocketAddr>(None, "an IP address and a port", &[v4, v6], &never_and(&["127.0.0.1"]));
    strings::<SocketAddrV4>(None, "an IPv4 address and a port", &[v4], &never_and(&["[::1]:80"]));
    strings::<SocketAddrV6>(None, "an IPv6 address and a port", &[v6], &never_and(&["127.0.0.1:80"]));
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Part {
    #[api(minimum = 1)]
    number: u8,
}

/// Of a `Cow` that is neither text nor bytes, the value is owned when it has been read, as with serde.
#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Whole<'a> {
    part: std::borrow::Cow<'a, Part>,
    boxed: Option<std::borrow::Cow<'static, Box<Part>>>,
}

#[test]
fn cows_of_models() {
    use std::borrow::Cow;

    let text = r#"{"part":{"number":1},"boxed":{"number":2}}"#;
    let part = Part { number: 1 };
    let whole = Whole { part: Cow::Borrowed(&part), boxed: Some(Cow::Owned(Box::new(Part { number: 2 }))) };
    assert_eq!(whole.to_json(), text);
    assert_eq!(serde_json::to_string(&whole).unwrap(), text);
    let read: Whole<'_> = json::from_str(text).unwrap();
    assert_eq!(read, whole);
    assert_eq!(serde_json::from_str::<Whole<'_>>(text).unwrap(), whole);
    let report = json::from_str::<Whole<'_>>(r#"{"part":{"number":0}}"#).unwrap_err();
    assert_eq!(report.iter().next().unwrap().pointer(), "/part/number");
    assert!(whole.validate().is_ok());
}
