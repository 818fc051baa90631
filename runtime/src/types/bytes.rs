//! Bytes that are borrowed from the input. As in serde, they are written as an array of numbers; only formats that know
//! bytes, or write arrays as such, read them again.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{Serialize, Serializer};

use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::report::Code;
use crate::source::{Hint, Seed, SeqSource, Source, Visit};

impl<'de: 'a, 'a> FieldType<'de> for &'a [u8] {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        let mut bytes = None;
        source.take(Hint::Bytes, &mut BytesVisitor { slot: &mut bytes, owns: false })?;
        match bytes {
            Some(Cow::Borrowed(bytes)) => *slot = Some(bytes),
            _ => return Err(Fault::new(Code::Type, "expected bytes that can be borrowed")),
        }
        Ok(())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(self, serializer)
    }

    /// A string when read from a text, and an array when written to one.
    fn ty() -> Ty {
        Ty::Any
    }
}

impl<'de> FieldType<'de> for Cow<'_, [u8]> {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        let mut bytes: Option<Vec<u8>> = None;
        FieldType::read(&mut bytes, source)?;
        *slot = bytes.map(Cow::Owned);
        Ok(())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(self, serializer)
    }

    fn ty() -> Ty {
        Ty::Array(u8::ty)
    }
}

/// Reads bytes, borrowed from the input where that is possible.
pub(crate) fn read_borrowed_bytes<'de>(
    slot: &mut Option<Cow<'de, [u8]>>,
    source: &mut dyn Source<'de>,
) -> Res {
    source.take(Hint::Bytes, &mut BytesVisitor { slot, owns: true })
}

/// The slot of bytes that are borrowed from the input where that is possible.
struct BytesVisitor<'s, 'de> {
    slot: &'s mut Option<Cow<'de, [u8]>>,
    /// Whether an array of numbers is taken, which nothing can be borrowed from.
    owns: bool,
}

impl<'de> Visit<'de> for BytesVisitor<'_, 'de> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.owns { "bytes" } else { "bytes that can be borrowed" })
    }
    fn str(&mut self, value: &str) -> Res {
        self.bytes(value.as_bytes())
    }
    fn borrowed_str(&mut self, value: &'de str) -> Res {
        self.borrowed_bytes(value.as_bytes())
    }
    fn bytes(&mut self, value: &[u8]) -> Res {
        self.byte_buf(value.to_vec())
    }
    fn borrowed_bytes(&mut self, value: &'de [u8]) -> Res {
        *self.slot = Some(Cow::Borrowed(value));
        Ok(())
    }
    fn byte_buf(&mut self, value: Vec<u8>) -> Res {
        *self.slot = Some(Cow::Owned(value));
        Ok(())
    }
    fn seq(&mut self, source: &mut dyn SeqSource<'de>) -> Res {
        if !self.owns {
            return self.refuse(crate::fault::Kind::Array);
        }
        let mut bytes = Vec::new();
        while source.next(&mut Byte(&mut bytes))? {}
        self.byte_buf(bytes)
    }
}

/// Takes one byte of an array.
struct Byte<'b>(&'b mut Vec<u8>);

impl<'de> Seed<'de> for Byte<'_> {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        let mut byte = None;
        u8::read(&mut byte, source)?;
        self.0.extend(byte);
        Ok(())
    }
}
