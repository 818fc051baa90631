//! JSON in and out.
//!
//! Reading goes straight from the text into the model. Only if that fails, a second look makes the
//! complete [`Report`]. Every function reads any field type, not only models: a `Vec` of models, say.

#[cfg(feature = "std")]
use std::io;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use core::borrow::Borrow;

use serde::Serialize;
use serde_json::{Error, Value};

use crate::field_type::FieldType;
use crate::report::Report;
use crate::source::json;
use crate::write;

/// Reads a value from JSON text.
///
/// # Errors
///
/// The complete [`Report`]: everything that is wrong with the document.
pub fn from_str<'de, T: FieldType<'de>>(input: &'de str) -> Result<T, Report> {
    json::read(input, true)
}

/// Reads a value from JSON text in UTF-8.
///
/// # Errors
///
/// The complete [`Report`]: everything that is wrong with the document.
pub fn from_slice<'de, T: FieldType<'de>>(input: &'de [u8]) -> Result<T, Report> {
    json::read_slice(input, json::name::<T>(), T::read)
}

/// Reads a value from a reader that gives one JSON document; all of it is read before it is looked at.
///
/// # Errors
///
/// The complete [`Report`]: everything that is wrong with the document. If the reader fails, one
/// violation with the code `syntax` that says what kind of error it was.
#[cfg(feature = "std")]
pub fn from_reader<R, T>(mut reader: R) -> Result<T, Report>
where
    R: io::Read,
    T: for<'de> FieldType<'de>,
{
    let mut input = Vec::new();
    match reader.read_to_end(&mut input) {
        Ok(_) => from_slice(&input),
        Err(error) => Err(json::not_read(error.kind(), json::name::<T>())),
    }
}

/// Reads a value from a [`Value`] or a reference to one. The violations have no positions: there is no text.
///
/// # Errors
///
/// The complete [`Report`]: everything that is wrong with the document.
pub fn from_value<T>(value: impl Borrow<Value>) -> Result<T, Report>
where
    T: for<'de> FieldType<'de>,
{
    json::read(&value.borrow().to_string(), false)
}

/// Writes a value as JSON text without white space: the text that `serde_json` gives, sooner.
///
/// # Errors
///
/// If the value cannot be JSON: a map whose keys are not strings, or a foreign type's own error.
#[inline]
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    write::json::write(value, |text, written| written.map(|()| text))
}

/// Writes a value as JSON text without white space, in UTF-8.
///
/// # Errors
///
/// If the value cannot be JSON: a map whose keys are not strings, or a foreign type's own error.
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    to_string(value).map(String::into_bytes)
}

/// Writes a value as JSON text without white space to a writer: all of it at once, and nothing if the value cannot be JSON.
///
/// # Errors
///
/// If the value cannot be JSON, or the writer fails.
#[cfg(feature = "std")]
pub fn to_writer<W: io::Write, T: Serialize + ?Sized>(mut writer: W, value: &T) -> Result<(), Error> {
    writer
        .write_all(to_string(value)?.as_bytes())
        .or_else(|error| serde_json::to_writer(Failed(Some(error)), &()))
}

/// A writer that has failed: `serde_json` makes its error of it.
#[cfg(feature = "std")]
struct Failed(Option<io::Error>);

#[cfg(feature = "std")]
impl io::Write for Failed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.take().unwrap_or_else(|| io::ErrorKind::Other.into()))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Turns a value into a [`Value`].
///
/// # Errors
///
/// If the value cannot be JSON: a map whose keys are not strings, or a foreign type's own error.
pub fn to_value<T: Serialize>(value: T) -> Result<Value, Error> {
    serde_json::to_value(value)
}
