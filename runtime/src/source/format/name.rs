//! Names of members and variants, found as they are read.

use alloc::borrow::ToOwned;
use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, Visitor};

use crate::lookup::{Lookup, Near};
use crate::source::buffer::Buffer;

/// The names that are known, and the one that was read last.
pub(super) struct Names<'de> {
    lookup: &'static Lookup,
    near: Near,
    /// An unknown name is wanted.
    pub(super) keep: bool,
    /// Names are those of an object that is read as a map: not all formats take these for identifiers.
    pub(super) of_map: bool,
    /// The position of the name that was read, if it is known.
    pub(super) found: Option<usize>,
    /// The name that was read, if it is unknown and wanted.
    pub(super) unknown: Option<Buffer<'de>>,
}

impl<'de> Names<'de> {
    pub(super) fn new(lookup: &'static Lookup, keep: bool) -> Self {
        Self { lookup, near: Near::default(), keep, of_map: false, found: None, unknown: None }
    }

    /// For one name, which may be any.
    pub(super) fn any(lookup: &'static Lookup) -> Self {
        Self { near: Near::NOWHERE, ..Self::new(lookup, true) }
    }

    #[inline]
    fn read(&mut self, name: &str, text: impl FnOnce() -> Buffer<'de>) {
        self.found = self.lookup.find_near(name, &mut self.near);
        if self.found.is_none() {
            self.unknown(text);
        }
    }

    #[cold]
    fn unknown(&mut self, text: impl FnOnce() -> Buffer<'de>) {
        self.found = None;
        self.unknown = self.keep.then(text);
    }
}

/// Reads a name.
pub(super) struct NameSeed<'n, 'de>(pub(super) &'n mut Names<'de>);

impl<'de> DeserializeSeed<'de> for NameSeed<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.0.of_map {
            return deserializer.deserialize_any(self);
        }
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for NameSeed<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: de::Error>(self, name: &str) -> Result<(), E> {
        self.0.read(name, || Buffer::String(name.to_owned()));
        Ok(())
    }

    #[inline]
    fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<(), E> {
        self.0.read(name, || Buffer::Str(name));
        Ok(())
    }

    fn visit_bytes<E: de::Error>(self, name: &[u8]) -> Result<(), E> {
        match core::str::from_utf8(name) {
            Ok(name) => return self.visit_str(name),
            Err(_) => self.0.unknown(|| Buffer::ByteBuf(name.to_vec())),
        }
        Ok(())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        self.0.found = usize::try_from(number).ok().and_then(|index| self.0.lookup.key_of(index));
        if self.0.found.is_none() {
            self.0.unknown(|| Buffer::U64(number));
        }
        Ok(())
    }
}
