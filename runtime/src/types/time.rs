//! `time`'s types, as strings in every format: RFC 3339 for instants, ISO 8601 for dates and times.

use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};

use super::formatted::formatted;
use super::rfc3339::{is_date, is_date_time, is_local};
use crate::model::Ty;

type Pattern = &'static [BorrowedFormatItem<'static>];

const DATE: Pattern = format_description!("[year]-[month]-[day]");
const TIME: Pattern = format_description!("[hour]:[minute]:[second]");
const EXACT_TIME: Pattern = format_description!("[hour]:[minute]:[second].[subsecond]");
const LOCAL: Pattern = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
const EXACT_LOCAL: Pattern = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond]");

formatted! {
    OffsetDateTime: Ty::Format("date-time"), "an RFC 3339 date-time",
        |text| Self::parse(text, &Rfc3339).ok().filter(|_| is_date_time(text)),
        |value| value.format(&Rfc3339).ok();
    Date: Ty::Format("date"), "a date, YYYY-MM-DD",
        |text| Self::parse(text, DATE).ok().filter(|_| is_date(text)),
        |value| value.format(DATE).ok();
    Time: Ty::Format("time-local"), "a time of day, HH:MM:SS",
        |text| Self::parse(text, TIME).or_else(|_| Self::parse(text, EXACT_TIME)).ok(),
        |value| value.format(if value.nanosecond() == 0 { TIME } else { EXACT_TIME }).ok();
    PrimitiveDateTime: Ty::Format("date-time-local"), "a date and time without offset, YYYY-MM-DDTHH:MM:SS",
        |text| Self::parse(text, LOCAL).or_else(|_| Self::parse(text, EXACT_LOCAL)).ok().filter(|_| is_local(text)),
        |value| value.format(if value.nanosecond() == 0 { LOCAL } else { EXACT_LOCAL }).ok();
}
