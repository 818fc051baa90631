//! The field types out of the box: one file for each kind.

mod bytes;
#[cfg(feature = "chrono")]
mod chrono;
mod collections;
mod durations;
mod foreign;
mod formatted;
#[cfg(feature = "jiff")]
mod jiff;
mod numbers;
mod pointers;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod rfc3339;
mod strings;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

pub(crate) use bytes::read_borrowed_bytes;
pub(crate) use strings::{StringVisitor, read_borrowed};
