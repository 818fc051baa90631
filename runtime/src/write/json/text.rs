//! Strings: in quotes, with what JSON does not allow in them escaped.

use alloc::string::String;
use core::fmt::{self, Write};

use serde::ser::Error as _;
use serde_json::Error;

/// What stands for a control character.
static CONTROLS: [&str; 0x20] = [
    "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\b", "\\t",
    "\\n", "\\u000b", "\\f", "\\r", "\\u000e", "\\u000f", "\\u0010", "\\u0011", "\\u0012", "\\u0013",
    "\\u0014", "\\u0015", "\\u0016", "\\u0017", "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c",
    "\\u001d", "\\u001e", "\\u001f",
];

/// Writes a string.
pub(super) fn string(out: &mut String, text: &str) {
    out.push('"');
    contents(out, text);
    out.push('"');
}

/// Writes a text that is JSON already.
#[cold]
pub(super) fn raw(out: &mut String, text: &str) {
    out.push_str(text);
}

/// Writes the name of a member, with what comes before and behind it.
pub(super) fn name(out: &mut String, is_first: bool, name: &str) {
    out.push_str(if is_first { "{\"" } else { ",\"" });
    contents(out, name);
    out.push_str("\":");
}

/// Writes what a value shows as, as a string, without making one first.
pub(super) fn display<T: fmt::Display + ?Sized>(out: &mut String, value: &T) -> Result<(), Error> {
    out.push('"');
    // A `Display` that fails of itself makes `serde_json` panic.
    write!(Escaped(out), "{value}").map_err(Error::custom)?;
    out.push('"');
    Ok(())
}

struct Escaped<'w>(&'w mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        contents(self.0, text);
        Ok(())
    }
}

/// Writes what is between the quotes.
#[inline]
pub(super) fn contents(out: &mut String, text: &str) {
    if is_clean(text.as_bytes()) {
        out.push_str(text);
    } else {
        escape(out, text);
    }
}

/// Apart, so that what most strings need stays small.
#[cold]
#[inline(never)]
fn escape(out: &mut String, mut text: &str) {
    loop {
        let (clean, rest) = text.split_at(clean_len(text.as_bytes()));
        out.push_str(clean);
        let Some(&byte) = rest.as_bytes().first() else { return };
        out.push_str(match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            control => CONTROLS[usize::from(control)],
        });
        text = &rest[1..];
    }
}

/// Whether nothing needs an escape. Most strings are short: what is left of one behind its last whole block is looked
/// at together with bytes that have been looked at before, rather than one by one.
///
/// Not inlined: on its own it needs no stack and saves no registers.
#[inline(never)]
fn is_clean(bytes: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let (blocks, _) = bytes.as_chunks();
        let middle = if bytes.len() > 32 { &blocks[1..] } else { &[] };
        let ends = block_marks(first) | block_marks(last);
        return middle.iter().fold(ends, |found, block| found | block_marks(block)) == 0;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return marks(*first) | marks(*last) == 0;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return marks((u64::from(first) | u64::from(last) << 32).to_le_bytes()) == 0;
    }
    bytes.iter().all(|byte| !is_marked(*byte))
}

/// Not 0 if a byte needs an escape.
#[inline]
fn block_marks(block: &[u8; 16]) -> u64 {
    let (words, _) = block.as_chunks();
    words.iter().fold(0, |found, word| found | marks(*word))
}

/// How many bytes there are before the first that needs an escape.
fn clean_len(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let found = marks(*word);
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let in_rest = rest.iter().position(|byte| is_marked(*byte)).unwrap_or(rest.len());
    bytes.len() - rest.len() + in_rest
}

fn is_marked(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// The high bit of each byte that needs an escape: of the first for certain, those behind it may be wrong.
///
/// Of bytes below 0x80, `byte ^ 2` is below 0x21 for control characters and the quote alone, and `byte ^ 0x5c` below 1
/// for the backslash; what is below borrows from its high bit.
#[inline]
fn marks(word: [u8; 8]) -> u64 {
    const fn each(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    let word = u64::from_le_bytes(word);
    let control_or_quote = (word ^ each(2)).wrapping_sub(each(0x21));
    let backslash = (word ^ each(b'\\')).wrapping_sub(each(1));
    (control_or_quote | backslash) & !word & each(0x80)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec;

    use super::{clean_len, contents, is_clean, is_marked};

    /// Every byte at every place of texts of every length that is looked at in its own way.
    #[test]
    fn every_byte_at_every_place() {
        for filler in [b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xff] {
            for len in 1..=52 {
                for place in 0..len {
                    for byte in 0..=u8::MAX {
                        let mut bytes = vec![filler; len];
                        bytes[place] = byte;
                        assert_eq!(is_clean(&bytes), !is_marked(byte), "{bytes:?}");
                        assert_eq!(clean_len(&bytes), if is_marked(byte) { place } else { len }, "{bytes:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn runs() {
        let mut out = String::new();
        contents(&mut out, "\"clean, clean and clean\n\\\u{1f}\u{7f}é\u{2028}😀\0");
        assert_eq!(out, "\\\"clean, clean and clean\\n\\\\\\u001f\u{7f}é\u{2028}😀\\u0000");
    }
}
