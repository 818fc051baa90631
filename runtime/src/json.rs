//! JSON in and out.
//!
//! Reading goes straight from the text into the model. Only if that fails, a second look makes the
//! complete [`Report`]. Every function reads any field type, not only models: a `Vec` of models, say.
//!
//! ```
//! use api_model::{ApiModel, json};
//!
//! #[derive(ApiModel, Debug, PartialEq)]
//! struct Badge<'a> {
//!     id: u8,
//!     name: &'a str,
//! }
//!
//! let text = r#"[{"id":1,"name":"Ada"},{"id":2,"name":"Grace"}]"#;
//! let badges: Vec<Badge> = json::from_str(text)?;
//! assert_eq!(badges[1], Badge { id: 2, name: "Grace" });
//! assert_eq!(json::from_slice::<Vec<Badge>>(text.as_bytes())?, badges);
//! assert_eq!(json::to_string(&badges).unwrap(), text);
//!
//! let report = json::from_str::<Vec<Badge>>(r#"[{"id":1,"name":"Ada"},{"id":300}]"#).unwrap_err();
//! assert_eq!(
//!     report.to_string(),
//!     "\
//! 2 violations
//!   /1/id: expected an integer from 0 to 255, found an integer out of range (type, line 1, column 30)
//!   /1/name: required, but missing (missing)"
//! );
//! # Ok::<(), api_model::Report>(())
//! ```
//!
//! Out of a reader or a [`Value`] come types that own what they hold:
//!
//! ```
//! # #[cfg(feature = "std")] {
//! use api_model::json;
//! use serde_json::json;
//!
//! let numbers: Vec<u8> = json::from_reader(&b"[1, 2]"[..])?;
//! let mut text = Vec::new();
//! json::to_writer(&mut text, &numbers).unwrap();
//! assert_eq!(text, b"[1,2]");
//!
//! assert_eq!(json::to_value(&numbers).unwrap(), json!([1, 2]));
//! assert_eq!(json::from_value::<Vec<u8>>(json!([1, 2]))?, numbers);
//! # }
//! # Ok::<(), api_model::Report>(())
//! ```
//!
//! # What cannot be JSON
//!
//! Some values cannot be written, though most types have none of these:
//!
//! - a map with keys that are arrays, objects or `null`. Numbers, booleans and variants without content become strings;
//! - in a newtype variant of an internally tagged enum, and in a flattened field, a value that is no object. There is no
//!   place for the tag, or for members: of a `Value` or a foreign type this is seen only when it is written;
//! - a variant that is `skip` or `skip_serializing`;
//! - what a type has no form for, such as an `OffsetDateTime` before the year 0, a `SystemTime` before 1970, or a `PathBuf`
//!   that is not Unicode; and what a `with` function or an opaque type refuses to write.
//!
//! `NaN` and the infinities are written as `null`, as by `serde_json`.

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
/// If the value [cannot be JSON](self#what-cannot-be-json).
#[inline]
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    write::json::write(value, |text, written| written.map(|()| text))
}

/// Writes a value as JSON text without white space, in UTF-8.
///
/// # Errors
///
/// If the value [cannot be JSON](self#what-cannot-be-json).
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    to_string(value).map(String::into_bytes)
}

/// Writes a value as JSON text without white space to a writer: all of it at once, and nothing if the value cannot be JSON.
///
/// # Errors
///
/// If the value [cannot be JSON](self#what-cannot-be-json), or the writer fails.
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
/// If the value [cannot be JSON](self#what-cannot-be-json), or has an integer of more than 64 bits.
pub fn to_value<T: Serialize>(value: T) -> Result<Value, Error> {
    serde_json::to_value(value)
}
