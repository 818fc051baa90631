//! The field types out of the box: one file for each kind.

mod collections;
mod foreign;
mod numbers;
mod pointers;
mod strings;
#[cfg(feature = "time")]
mod time;

pub(crate) use strings::{StringVisitor, read_borrowed};
