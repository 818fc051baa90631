//! The field types out of the box: one file for each kind.

mod bytes;
mod collections;
mod foreign;
mod numbers;
mod pointers;
mod strings;
#[cfg(feature = "time")]
mod time;

pub(crate) use bytes::read_borrowed_bytes;
pub(crate) use strings::{StringVisitor, read_borrowed};
