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
use crate::lookup::{Lookup, Near};
use crate::model::{Field, Object};
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
    /// Reads the members, whatever gives them.
    pub(super) fn read<M: Members<'de>>(mut self, mut members: M) -> Result<(), M::Error> {
        self.trace.visited = true;
        let (mut filled, mut foreign, mut left) = (Filled::default(), false, Vec::new());
        let Object { lookup, deny_unknown, flattened, fields, .. } = self.object;
        let (keep, mut unknown) = (*deny_unknown || *flattened, None);
        while let Some(name) = members
            .name(NameSeed { lookup, near: filled.near, unknown: keep.then_some(&mut unknown) })
            .map_err(|error| without_value(error, &|f| f.write_str("a name"), self.trace))?
        {
            let index = match (name, unknown.take()) {
                (Name::Known(key), _) => filled.found(self.object, key),
                (Name::Unknown, Some(name)) if *flattened => {
                    left.push(Member::new(name, members.keep(self.setting.memory)?));
                    continue;
                }
                (Name::Unknown, name) => {
                    name.map_or(Ok(()), |name| self.unknown(&name))?;
                    members.ignore()?;
                    continue;
                }
            };
            if !filled.note(self.object, index) {
                return Err(de::Error::duplicate_field(fields[index].name()));
            }
            members
                .fill(self.field(index, &mut foreign))
                .map_err(|error| self.field_error(index, foreign, error))?;
        }
        self.finish(filled, left)
    }

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

/// The members of an object, one by one.
pub(super) trait Members<'de> {
    type Error: de::Error;

    /// The next name, as its seed finds it, or nothing after the last.
    fn name(&mut self, seed: NameSeed<'_, 'de>) -> Result<Option<Name>, Self::Error>;
    /// Fills the field that has had its name.
    fn fill(&mut self, field: FieldSeed<'_, 'de>) -> Result<(), Self::Error>;
    /// Keeps the value that has had its name.
    fn keep(&mut self, memory: Option<&Memory<'de>>) -> Result<Buffer<'de>, Self::Error>;
    /// Passes over the value that has had its name.
    fn ignore(&mut self) -> Result<(), Self::Error>;
}

impl<'de, A: MapAccess<'de>> Members<'de> for A {
    type Error = A::Error;

    #[inline]
    fn name(&mut self, seed: NameSeed<'_, 'de>) -> Result<Option<Name>, A::Error> {
        self.next_key_seed(seed)
    }

    #[inline]
    fn fill(&mut self, field: FieldSeed<'_, 'de>) -> Result<(), A::Error> {
        self.next_value_seed(field)
    }

    fn keep(&mut self, memory: Option<&Memory<'de>>) -> Result<Buffer<'de>, A::Error> {
        self.next_value_seed(Keeping(memory))
    }

    fn ignore(&mut self) -> Result<(), A::Error> {
        self.next_value::<IgnoredAny>().map(drop)
    }
}

/// What is said of a secret, where a stranger would say more.
pub(super) fn secret(field: &Field) -> String {
    format!("not acceptable as the secret field `{}`", field.name())
}

/// Fills one field of a draft.
pub(super) struct FieldSeed<'v, 'de> {
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

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.read(map)
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

/// A name that was read: its position among those that are known, if it is.
pub(super) enum Name {
    Known(usize),
    Unknown,
}

/// Reads a name.
pub(super) struct NameSeed<'t, 'de> {
    pub(super) lookup: &'static Lookup,
    pub(super) near: Near,
    /// Where an unknown name is wanted, if it is.
    pub(super) unknown: Option<&'t mut Option<Buffer<'de>>>,
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_, 'de> {
    type Value = Name;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> NameSeed<'_, 'de> {
    #[inline]
    fn name(self, name: &str, text: impl FnOnce() -> Buffer<'de>) -> Name {
        match self.lookup.find_near(name, self.near) {
            Some(key) => Name::Known(key),
            None => self.unknown(text),
        }
    }

    #[cold]
    fn unknown(self, text: impl FnOnce() -> Buffer<'de>) -> Name {
        if let Some(unknown) = self.unknown {
            *unknown = Some(text());
        }
        Name::Unknown
    }
}

impl<'de> Visitor<'de> for NameSeed<'_, 'de> {
    type Value = Name;

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
            Err(_) => Ok(self.unknown(|| Buffer::ByteBuf(name.to_vec()))),
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(match usize::try_from(number).ok().and_then(|index| self.lookup.key_of(index)) {
            Some(key) => Name::Known(key),
            None => self.unknown(|| Buffer::U64(number)),
        })
    }
}
