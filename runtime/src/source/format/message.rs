//! What a format says about a value it refuses, without the value.

use alloc::string::ToString;
use core::fmt;

use serde::de;

use super::{Expecting, Trace};
use crate::fault::Kind;

/// The format refused a value before showing it to a visitor: serde's formats then print the value
/// (``invalid type: integer `1`, expected …``), so the message is put together again from the kinds.
#[cold]
pub(super) fn without_value<E: de::Error>(error: E, expected: Expecting<'_>, trace: &mut Trace) -> E {
    let text = error.to_string();
    let found = ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|marker| text.split_once(marker))
        .map(|(_, found)| kind_of(found));
    let Some(found) = found else {
        trace.foreign = true;
        return error;
    };
    let expected = fmt::from_fn(expected).to_string();
    // serde_json's: it finds its way from the text back into the error.
    let position = text.rfind(" at line ").map_or("", |start| &text[start..]);
    let is_position = position
        .split(' ')
        .all(|word| matches!(word, "" | "at" | "line" | "column") || word.parse::<usize>().is_ok());
    let position = if is_position { position } else { "" };
    match found {
        Kind::Other => E::custom(format_args!("expected {expected}{position}")),
        found => E::custom(format_args!("expected {expected}, found {found}{position}")),
    }
}

/// The kind at the start of what serde's `Unexpected` displays.
fn kind_of(found: &str) -> Kind {
    let kinds = [
        ("null", Kind::Null),
        ("unit value", Kind::Null),
        ("Option value", Kind::Null),
        ("boolean", Kind::Boolean),
        ("integer", Kind::Integer),
        ("floating point", Kind::Number),
        ("number", Kind::Number),
        ("character", Kind::String),
        ("string", Kind::String),
        ("byte array", Kind::Bytes),
        ("sequence", Kind::Array),
        ("map", Kind::Object),
    ];
    kinds.iter().find(|(text, _)| found.starts_with(text)).map_or(Kind::Other, |&(_, kind)| kind)
}
