//! `chrono`'s types, as strings in every format: RFC 3339 for instants, ISO 8601 for dates and times.

use alloc::string::ToString;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone};
use serde::ser::{self, Serializer};

use super::formatted::{self, formatted};
use super::rfc3339::{is_date, is_date_time, is_local, is_time};
use crate::fault::Res;
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::source::Source;

fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok().filter(|_| is_date_time(text))
}

/// `Utc`, `FixedOffset`, and with chrono's feature `clock` `Local`, without this crate asking for that.
impl<'de, Z: TimeZone> FieldType<'de> for DateTime<Z>
where
    Self: From<DateTime<FixedOffset>>,
{
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        formatted::read(slot, source, "an RFC 3339 date-time", |text| instant(text).map(Into::into))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = self.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        if is_date_time(&text) {
            serializer.serialize_str(&text)
        } else {
            Err(ser::Error::custom("cannot be written as an RFC 3339 date-time"))
        }
    }

    fn ty() -> Ty {
        Ty::Format("date-time")
    }
}

formatted! {
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
