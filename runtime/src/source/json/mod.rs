//! [`Cursor`]: the JSON source. It reads a document straight into drafts, and makes the report.
//!
//! Reading stops at the first fault. Then the same cursor goes over the text again, through the same drafts, noting down each
//! fault and going on behind it.

mod cursor;
mod ends;
mod key;
mod members;
mod number;
mod places;
mod recorder;
mod text;
mod union;
mod visit;

use alloc::boxed::Box;
use alloc::string::String;

use cursor::Cursor;
use recorder::Recorder;
use text::{SyntaxError, Text};

use super::Source;
use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::presence::Read;
use crate::report::{Code, Report, Violation};

/// The name by which `serde_json`'s `RawValue` asks for a value's text, and hands it on.
pub(crate) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Takes the value of a whole text, of whatever type, over what is there from the time before.
///
/// Not a slot that can do more: what it can is compiled for each model.
trait Whole<'de> {
    fn read(&mut self, source: &mut dyn Source<'de>) -> Res;
}

/// A slot, and the function that reads its value.
struct WholeSlot<'s, 'de, T> {
    slot: &'s mut Option<T>,
    read: Read<'de, T>,
}

impl<'de, T> Whole<'de> for WholeSlot<'_, 'de, T> {
    fn read(&mut self, source: &mut dyn Source<'de>) -> Res {
        (self.read)(self.slot, source)
    }
}

/// Reads one value from a whole text. `positions` says whether the text is the user's own.
pub(crate) fn read<'de, T: FieldType<'de>>(text: &'de str, positions: bool) -> Result<T, Report> {
    let mut slot = None;
    read_text(text, positions, name::<T>(), &mut WholeSlot { slot: &mut slot, read: T::read })?;
    slot.ok_or_else(|| refused(name::<T>()))
}

/// Reads one value from a whole text in UTF-8, by a function of its type.
#[inline]
pub(crate) fn read_slice<'de, T>(
    input: &'de [u8],
    model: &'static str,
    read: Read<'de, T>,
) -> Result<T, Report> {
    let mut slot = None;
    // Compiled for each model: less to compile than `?`.
    match read_bytes(input, model, &mut WholeSlot { slot: &mut slot, read }) {
        Ok(()) => match slot {
            Some(value) => Ok(value),
            None => Err(refused(model)),
        },
        Err(report) => Err(report),
    }
}

fn read_bytes<'de>(input: &'de [u8], model: &'static str, value: &mut dyn Whole<'de>) -> Result<(), Report> {
    match core::str::from_utf8(input) {
        Ok(text) => read_text(text, true, model, value),
        Err(error) => Err(not_utf8(input, error.valid_up_to(), model)),
    }
}

fn read_text<'de>(
    text: &'de str,
    positions: bool,
    model: &'static str,
    value: &mut dyn Whole<'de>,
) -> Result<(), Report> {
    let mut cursor = Cursor::new(text);
    if value.read(&mut cursor).is_ok() && cursor.text.end().is_ok() {
        return Ok(());
    }
    Err(report(text, positions, model, value))
}

/// What is said where nothing was read and nobody said why, which no type does.
#[cold]
fn refused(model: &'static str) -> Report {
    Report::new(model, alloc::vec![Violation::custom("", "not acceptable")])
}

/// The name in a report's heading.
pub(crate) fn name<'de, T: FieldType<'de>>() -> &'static str {
    match T::ty() {
        Ty::Model(model) => model().name,
        _ => "",
    }
}

/// The report on a text that is not valid UTF-8.
fn not_utf8(input: &[u8], valid: usize, model: &'static str) -> Report {
    let text = core::str::from_utf8(&input[..valid]).unwrap_or_default();
    syntax(SyntaxError { message: "the text is not valid UTF-8", offset: valid }, text, true, model)
}

/// The report on a text that could not be read to its end.
#[cfg(feature = "std")]
pub(crate) fn not_read(kind: std::io::ErrorKind, model: &'static str) -> Report {
    let message = alloc::format!("the text could not be read: {kind}");
    Report::new(model, alloc::vec![Violation::new(String::new(), Code::Syntax, message)])
}

/// Whether the text is JSON: what has been read of it is.
fn syntax_from(text: &str, read_to: Option<usize>) -> Result<(), SyntaxError> {
    let mut rest = Text { text, at: read_to.unwrap_or(0) };
    if read_to.is_none() {
        rest.skip()?;
    }
    rest.end()
}

fn syntax(error: SyntaxError, text: &str, positions: bool, model: &'static str) -> Report {
    let position = positions.then(|| recorder::position(text, error.offset));
    Report::new(model, alloc::vec![Violation::new(String::new(), Code::Syntax, error.message).at(position)])
}

/// The complete report on a text that was refused.
#[cold]
fn report<'de>(text: &'de str, positions: bool, model: &'static str, value: &mut dyn Whole<'de>) -> Report {
    let start = text.len() - text.trim_start().len();
    let mut cursor = Cursor::new(text);
    cursor.recorder = Some(Box::new(Recorder::new(text)));
    let outcome = value.read(&mut cursor);
    let mut recorder = cursor.recorder.map(|recorder| *recorder).unwrap_or_default();
    let read_to = match (&outcome, cursor.refused) {
        _ if recorder.is_full() => None,
        (Ok(()), _) => Some(cursor.text.at),
        (Err(_), Some((opened, end))) if opened == start => Some(end),
        (Err(_), _) => None,
    };
    if let Err(error) = syntax_from(text, read_to) {
        return syntax(error, text, positions, model);
    }
    if let Err(fault) = outcome {
        recorder.fault(fault, start);
    }
    if recorder.is_empty() {
        recorder.fault(Fault::new(Code::Custom, "not acceptable"), 0);
    }
    recorder.into_report(model, text, positions)
}
