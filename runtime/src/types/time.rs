//! `time`'s types, as strings in every format: RFC 3339 for instants, ISO 8601 for dates and times.

use alloc::string::String;
use core::fmt;

use serde::ser::{Error, Serializer};
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};

use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::source::{Hint, Source, Visit};

type Pattern = &'static [BorrowedFormatItem<'static>];

const DATE: Pattern = format_description!("[year]-[month]-[day]");
const TIME: Pattern = format_description!("[hour]:[minute]:[second]");
const EXACT_TIME: Pattern = format_description!("[hour]:[minute]:[second].[subsecond]");
const LOCAL: Pattern = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
const EXACT_LOCAL: Pattern = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond]");

macro_rules! formatted {
    ($($ty:ty: $format:literal, $expected:literal, $parse:expr, $write:expr;)*) => {$(
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                source.take(Hint::String, &mut Formatted { slot, expected: $expected, parse: $parse })
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let write: fn(&$ty) -> Result<String, time::error::Format> = $write;
                match write(self) {
                    Ok(text) => serializer.serialize_str(&text),
                    Err(_) => Err(S::Error::custom(concat!("cannot be written as ", $expected))),
                }
            }

            fn ty() -> Ty {
                Ty::Format($format)
            }
        }
    )*};
}

formatted! {
    OffsetDateTime: "date-time", "an RFC 3339 date-time",
        |text| Self::parse(text, &Rfc3339).ok(),
        |value| value.format(&Rfc3339);
    Date: "date", "a date, YYYY-MM-DD",
        |text| Self::parse(text, DATE).ok(),
        |value| value.format(DATE);
    Time: "time", "a time of day, HH:MM:SS",
        |text| Self::parse(text, TIME).or_else(|_| Self::parse(text, EXACT_TIME)).ok(),
        |value| value.format(if value.nanosecond() == 0 { TIME } else { EXACT_TIME });
    PrimitiveDateTime: "local-date-time", "a date and time without offset, YYYY-MM-DDTHH:MM:SS",
        |text| Self::parse(text, LOCAL).or_else(|_| Self::parse(text, EXACT_LOCAL)).ok(),
        |value| value.format(if value.nanosecond() == 0 { LOCAL } else { EXACT_LOCAL });
}

/// The slot of a value that is written as a string of a certain format.
struct Formatted<'s, T> {
    slot: &'s mut Option<T>,
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visit<'_> for Formatted<'_, T> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn str(&mut self, value: &str) -> Res {
        *self.slot = (self.parse)(value);
        if self.slot.is_some() { Ok(()) } else { Err(Fault::format(self.expected)) }
    }
}
