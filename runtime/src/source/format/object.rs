//! Objects with known fields: from maps, and where the format has no names, from sequences.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::flat::{self, Member};
use super::message::without_value;
use super::shapes::refuse;
use super::{FormatSource, Trace};
use crate::fault::{Fault, Kind, printable};
use crate::model::{Field, Lookup, Object};
use crate::source::Draft;
use crate::source::buffer::{Buffer, Keeping};
use crate::source::filled::Filled;
use crate::source::memory::{Memory, Setting};

pub(super) struct ObjectVisitor<'v, 'de> {
    pub(super) draft: &'v mut dyn Draft<'de>,
    pub(super) object: &'static Object,
    pub(super) setting: Setting<'v, 'de>,
    pub(super) trace: &'v mut Trace,
}

impl<'de> ObjectVisitor<'_, 'de> {
    fn field<'s>(&'s mut self, index: usize, foreign: &'s mut bool) -> FieldSeed<'s, 'de> {
        FieldSeed { draft: self.draft, index, memory: self.setting.memory, foreign }
    }

    fn expected(&self) -> &'static str {
        self.draft.model().expected("an object")
    }

    /// A field's error; a secret's keeps none of a stranger's words.
    #[cold]
    fn field_error<E: de::Error>(&mut self, index: usize, foreign: bool, error: E) -> E {
        let field = &self.object.fields[index];
        if foreign && field.is_secret() {
            return E::custom(secret(field));
        }
        self.trace.foreign |= foreign;
        error
    }

    /// What becomes of a member whose name no field has.
    #[cold]
    fn unknown<E: de::Error>(&mut self, name: &Buffer<'de>) -> Result<(), E> {
        let name = name.as_str().unwrap_or_default();
        let is_tag = self.object.tag.is_some_and(|(tag, _)| tag == name);
        if is_tag || !self.object.deny_unknown {
            return Ok(());
        }
        self.trace.foreign = true;
        Err(E::custom(unknown_name(name, self.object.lookup.names.iter().copied())))
    }

    /// Fills the flattened fields, and looks whether anything is missing.
    fn finish<E: de::Error>(self, mut filled: Filled, left: Vec<Member<'de>>) -> Result<(), E> {
        if self.object.flattened {
            flat::fill(self.draft, self.object, &mut filled, left, self.setting).map_err(|fault| {
                self.trace.foreign |= fault.is_foreign();
                E::custom(fault)
            })?;
        }
        if filled.is_complete(self.object) {
            return Ok(());
        }
        Err(E::custom(Fault::missing(self.draft.model(), &|index| filled.contains(index))))
    }
}

/// What is said of a secret, where a stranger would say more.
pub(super) fn secret(field: &Field) -> String {
    format!("not acceptable as the secret field `{}`", field.name())
}

/// Fills one field of a draft.
struct FieldSeed<'v, 'de> {
    draft: &'v mut dyn Draft<'de>,
    index: usize,
    memory: Option<&'v Memory<'de>>,
    foreign: &'v mut bool,
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = FormatSource::new(deserializer, self.memory);
        let read = self.draft.fill(self.index, &mut source);
        source.settle(read, self.foreign)
    }
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number str bytes null);

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let (mut filled, mut foreign, mut left) = (Filled::default(), false, Vec::new());
        let Object { lookup, deny_unknown, flattened, fields, .. } = self.object;
        let keep = *deny_unknown || *flattened;
        while let Some(name) = map
            .next_key_seed(NameSeed { lookup, hint: filled.hint, keep })
            .map_err(|error| without_value(error, &|f| f.write_str("a name"), self.trace))?
        {
            let index = match name {
                Name::Known(key) => filled.found(self.object, key),
                Name::Unknown(Some(name)) if *flattened => {
                    let value = map.next_value_seed(Keeping(self.setting.memory))?;
                    left.push(Member::new(name, value));
                    continue;
                }
                Name::Unknown(name) => {
                    name.map_or(Ok(()), |name| self.unknown(&name))?;
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if !filled.note(self.object, index) {
                return Err(de::Error::duplicate_field(fields[index].name()));
            }
            map.next_value_seed(self.field(index, &mut foreign))
                .map_err(|error| self.field_error(index, foreign, error))?;
        }
        self.finish(filled, left)
    }

    /// Formats without names write an object's values in order; in a text, an array is not an object.
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        if self.setting.human_readable {
            return Err(de::Error::custom(Fault::mismatch(&self.expected(), Kind::Array)));
        }
        let (mut filled, mut foreign) = (Filled::default(), false);
        for key in 0..self.object.lookup.own {
            let index = self.object.lookup.index(key);
            let item = seq.next_element_seed(self.field(index, &mut foreign));
            if item.map_err(|error| self.field_error(index, foreign, error))?.is_none() {
                break;
            }
            filled.note(self.object, index);
        }
        self.finish(filled, Vec::new())
    }
}

/// Names, unlike values, may be repeated in an error; a long one is cut.
#[cold]
pub(super) fn unknown_name<'n>(name: &str, known: impl Iterator<Item = &'n str> + Clone) -> Fault {
    let shown = printable(name, 40);
    let what = format!("unknown field `{shown}`");
    crate::fault::unknown(crate::Code::UnknownField, &what, name, known).with_foreign_words()
}

/// A name that was read: the position among the known keys, or an unknown one.
pub(super) enum Name<'de> {
    Known(usize),
    Unknown(Option<Buffer<'de>>),
}

pub(super) struct NameSeed {
    pub(super) lookup: &'static Lookup,
    pub(super) hint: usize,
    /// Whether the text of an unknown name is wanted.
    pub(super) keep: bool,
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name<'de>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name<'de>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl NameSeed {
    fn name<'de>(&self, name: &str, kept: impl FnOnce() -> Buffer<'de>) -> Name<'de> {
        match self.lookup.find(name, self.hint) {
            Some(key) => Name::Known(key),
            None => Name::Unknown(self.keep.then(kept)),
        }
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    #[inline]
    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.name(name, || Buffer::String(name.to_owned())))
    }

    #[inline]
    fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(self.name(name, || Buffer::Str(name)))
    }

    fn visit_bytes<E: de::Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        match core::str::from_utf8(name) {
            Ok(name) => self.visit_str(name),
            Err(_) => Ok(Name::Unknown(self.keep.then(|| Buffer::ByteBuf(name.to_vec())))),
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(match usize::try_from(number).ok().and_then(|index| self.lookup.key_of(index)) {
            Some(key) => Name::Known(key),
            None => Name::Unknown(self.keep.then_some(Buffer::U64(number))),
        })
    }
}
