//! The field types out of the box: one file for each kind.

#[cfg(feature = "chrono")]
mod chrono;
mod collections;
mod foreign;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time", feature = "url", feature = "uuid"))]
mod formatted;
#[cfg(feature = "jiff")]
mod jiff;
mod numbers;
mod pointers;
#[cfg(any(feature = "chrono", feature = "jiff"))]
mod rfc3339;
mod strings;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

pub(crate) use strings::{StringVisitor, read_borrowed};
