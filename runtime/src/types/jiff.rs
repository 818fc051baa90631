//! `jiff`'s types, as strings in every format: RFC 3339 for instants, ISO 8601 for the rest.

use alloc::string::ToString;

use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::temporal::SpanParser;
use jiff::{SignedDuration, Span, Timestamp, Zoned};

use super::formatted::formatted;
use super::rfc3339::{is_date, is_date_time, is_local, is_time};
use crate::model::Ty;

// Its own parsers take friendlier forms too: what is read is what the schema says.
const DURATIONS: SpanParser = SpanParser::new();

formatted! {
    Timestamp: Ty::Format("date-time"), "an RFC 3339 date-time",
        |text| text.parse().ok().filter(|_| is_date_time(text)),
        |value| Some(value.to_string()).filter(|text| is_date_time(text));
    // RFC 9557 has no format of JSON Schema's.
    Zoned: Ty::String, "a date-time with a time zone, YYYY-MM-DDTHH:MM:SS+HH:MM[Zone]",
        |text| text.parse().ok(),
        |value| Some(value.to_string());
    Date: Ty::Format("date"), "a date, YYYY-MM-DD",
        |text| text.parse().ok().filter(|_| is_date(text)),
        |value| Some(value.to_string()).filter(|text| is_date(text));
    Time: Ty::Format("time-local"), "a time of day, HH:MM:SS",
        |text| text.parse().ok().filter(|_| is_time(text)),
        |value| Some(value.to_string());
    DateTime: Ty::Format("date-time-local"), "a date and time without offset, YYYY-MM-DDTHH:MM:SS",
        |text| text.parse().ok().filter(|_| is_local(text)),
        |value| Some(value.to_string()).filter(|text| is_local(text));
    Span: Ty::Format("duration"), "an ISO 8601 duration",
        |text| DURATIONS.parse_span(text).ok(),
        |value| Some(value.to_string());
    SignedDuration: Ty::Format("duration"), "an ISO 8601 duration without days",
        |text| DURATIONS.parse_duration(text).ok(),
        |value| Some(value.to_string());
}
