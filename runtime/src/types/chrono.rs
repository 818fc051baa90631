//! `chrono`'s types, as strings in every format: RFC 3339 for instants, ISO 8601 for dates and times.

use alloc::string::ToString;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Utc};

use super::formatted::formatted;
use super::rfc3339::{is_date, is_date_time, is_local, is_time};
use crate::model::Ty;

fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok().filter(|_| is_date_time(text))
}

formatted! {
    DateTime<Utc>: Ty::Format("date-time"), "an RFC 3339 date-time",
        |text| instant(text).map(Into::into),
        |value| Some(value.to_rfc3339_opts(SecondsFormat::AutoSi, true)).filter(|text| is_date_time(text));
    DateTime<FixedOffset>: Ty::Format("date-time"), "an RFC 3339 date-time",
        instant,
        |value| Some(value.to_rfc3339_opts(SecondsFormat::AutoSi, true)).filter(|text| is_date_time(text));
    NaiveDate: Ty::Format("date"), "a date, YYYY-MM-DD",
        |text| text.parse().ok().filter(|_| is_date(text)),
        |value| Some(value.to_string()).filter(|text| is_date(text));
    NaiveTime: Ty::Format("time-local"), "a time of day, HH:MM:SS",
        |text| text.parse().ok().filter(|_| is_time(text)),
        |value| Some(value.to_string());
    NaiveDateTime: Ty::Format("date-time-local"), "a date and time without offset, YYYY-MM-DDTHH:MM:SS",
        |text| text.parse().ok().filter(|_| is_local(text)),
        |value| Some(value.format("%Y-%m-%dT%H:%M:%S%.f").to_string()).filter(|text| is_local(text));
}
