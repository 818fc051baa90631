//! Objects with known fields: from maps, and where the format has no names, from sequences.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::flat::{self, Member};
use super::message::without_value;
use super::name::{NameSeed, Names};
use super::shapes::{OptionStringVisitor, StringVisitor, refuse};
use super::{Trace, slot_seed};
use crate::fault::{Fault, Kind, Res, printable};
use crate::model::{Field, Object};
use crate::source::buffer::{Buffer, Keeping};
use crate::source::buffered::Buffered;
use crate::source::filled::{Filled, duplicate};
use crate::source::known::required_but;
use crate::source::memory::{Memory, Setting};
use crate::source::{Slot, Slots};

pub(super) struct ObjectVisitor<'v, 's, 'de> {
    pub(super) slots: &'v mut Slots<'s, 'de>,
    pub(super) object: &'static Object,
    /// The member that has said what the object is, and must not be there again.
    pub(super) tag: Option<&'static str>,
    pub(super) setting: Setting<'v, 'de>,
    pub(super) trace: &'v mut Trace,
}

impl<'de> ObjectVisitor<'_, '_, 'de> {
    /// Reads the members, whatever gives them.
    pub(super) fn read<M: Members<'de>>(self, mut members: M) -> Result<(), M::Error> {
        self.trace.visited = true;
        let (mut filled, mut left) = (Filled::behind(self.tag, self.object), Vec::new());
        let Object { lookup, deny_unknown, flattened, fields, .. } = self.object;
        let refuses = self.tag.is_some() || (*deny_unknown && !*flattened);
        let mut names = Names::new(lookup, refuses || *flattened);
        names.of_map = *flattened || self.tag.is_some();
        let mut field = Filling::of(&mut *self.slots, self.setting.memory);
        while members
            .name(NameSeed(&mut names))
            .map_err(|error| without_value(error, &|f| f.write_str("a name"), self.trace))?
        {
            let Some(key) = names.found else {
                let name = names.unknown.take();
                if refuses && let Some(name) = &name {
                    unknown(self.object, self.tag, self.trace, name)?;
                }
                match name.filter(|_| *flattened) {
                    Some(name) => left.push(Member::new(name, members.keep(self.setting.memory)?)),
                    None => members.ignore()?,
                }
                continue;
            };
            field.index = lookup.index(key);
            if filled.is_tag(key) {
                return Err(de::Error::custom(duplicate(lookup.names[key])));
            }
            if !filled.note(field.index) {
                return Err(de::Error::duplicate_field(fields[field.index].name()));
            }
            let read = members.fill(FieldSeed(&mut field));
            read.map_err(|error| field.explain(self.object, self.trace, error))?;
        }
        self.finish(filled, left)
    }

    fn expected(&self) -> &'static str {
        self.slots.model.expected("an object")
    }

    /// Fills the flattened fields, and looks whether anything is missing.
    fn finish<E: de::Error>(self, mut filled: Filled, left: Vec<Member<'de>>) -> Result<(), E> {
        if self.object.flattened {
            return flat::fill(self.slots, self.object, &mut filled, left, self.setting).map_err(|fault| {
                self.trace.foreign |= fault.is_foreign();
                E::custom(fault)
            });
        }
        if filled.is_complete(self.object) {
            return Ok(());
        }
        Err(E::custom(Fault::missing_names(required_but(self.slots.model, &|index| filled.contains(index)))))
    }
}

/// What becomes of a member whose name no field has.
#[cold]
fn unknown<E: de::Error>(
    object: &Object,
    tag: Option<&'static str>,
    trace: &mut Trace,
    name: &Buffer<'_>,
) -> Result<(), E> {
    let name = name.as_str().unwrap_or_default();
    if let Some(tag) = tag.filter(|tag| *tag == name) {
        return Err(E::custom(duplicate(tag)));
    }
    let is_tag = object.tag.is_some_and(|(tag, _)| tag == name);
    if is_tag || object.flattened || !object.deny_unknown {
        return Ok(());
    }
    trace.foreign = true;
    Err(E::custom(unknown_name(name, object.lookup.names.iter().copied())))
}

/// The members of an object, one by one.
pub(super) trait Members<'de> {
    type Error: de::Error;

    /// Finds the next name; `false` after the last.
    fn name(&mut self, seed: NameSeed<'_, 'de>) -> Result<bool, Self::Error>;
    /// Fills the field that has had its name.
    fn fill(&mut self, field: FieldSeed<'_, '_, '_, 'de>) -> Result<(), Self::Error>;
    /// Keeps the value that has had its name.
    fn keep(&mut self, memory: Option<&Memory<'de>>) -> Result<Buffer<'de>, Self::Error>;
    /// Passes over the value that has had its name.
    fn ignore(&mut self) -> Result<(), Self::Error>;
}

impl<'de, A: MapAccess<'de>> Members<'de> for A {
    type Error = A::Error;

    #[inline]
    fn name(&mut self, seed: NameSeed<'_, 'de>) -> Result<bool, A::Error> {
        Ok(self.next_key_seed(seed)?.is_some())
    }

    #[inline]
    fn fill(&mut self, field: FieldSeed<'_, '_, '_, 'de>) -> Result<(), A::Error> {
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

/// The field that is being filled.
struct Filling<'v, 's, 'de> {
    slots: &'v mut Slots<'s, 'de>,
    index: usize,
    memory: Option<&'v Memory<'de>>,
    /// The error has words in it that are not ours.
    foreign: bool,
}

impl<'v, 's, 'de> Filling<'v, 's, 'de> {
    fn of(slots: &'v mut Slots<'s, 'de>, memory: Option<&'v Memory<'de>>) -> Self {
        Self { slots, index: 0, memory, foreign: false }
    }

    /// The field's error; a secret's keeps none of a stranger's words.
    #[cold]
    fn explain<E: de::Error>(&self, object: &Object, trace: &mut Trace, error: E) -> E {
        let field = &object.fields[self.index];
        if self.foreign && field.is_secret() {
            return E::custom(secret(field));
        }
        trace.foreign |= self.foreign;
        error
    }
}

/// Fills one field. Seeds are one pointer each: they are handed on for every member.
pub(super) struct FieldSeed<'f, 'v, 's, 'de>(&'f mut Filling<'v, 's, 'de>);

impl<'de> FieldSeed<'_, '_, '_, 'de> {
    /// Fills the field from a value that was kept.
    pub(super) fn fill_from(self, value: &Buffer<'de>, setting: Setting<'_, 'de>) -> Res {
        let Filling { slots, index, foreign, .. } = self.0;
        let mut kept = Filling { index: *index, ..Filling::of(slots, setting.memory) };
        let read = FieldSeed(&mut kept).deserialize(Buffered::new(value, setting));
        *foreign |= kept.foreign;
        read
    }
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_, '_, '_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Filling { slots, index, memory, foreign } = self.0;
        match slots.get(*index) {
            // Most fields are strings: these need no source.
            Some(Slot::String(slot)) => {
                let mut trace = Trace::default();
                let read = deserializer.deserialize_string(StringVisitor { slot, trace: &mut trace });
                read.map_err(|error| trace.leave(error, "a string", foreign))
            }
            Some(Slot::OptionString(slot)) => {
                let mut trace = Trace::default();
                let read = deserializer.deserialize_option(OptionStringVisitor { slot, trace: &mut trace });
                read.map_err(|error| trace.leave(error, "a value or null", foreign))
            }
            Some(Slot::Value(slot)) => {
                slot_seed(|source| slot.some(source), *memory, foreign).deserialize(deserializer)
            }
            Some(Slot::Option(slot)) => {
                slot_seed(|source| source.option(&mut **slot), *memory, foreign).deserialize(deserializer)
            }
            Some(Slot::Skipped) | None => Err(de::Error::custom(Fault::misuse())),
        }
    }
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_, 'de> {
    type Value = ();

    refuse!(bool number str bytes null);

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.read(map)
    }

    /// Formats without names write an object's values in order; in a text, an array is not an object.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        if self.setting.human_readable {
            return Err(de::Error::custom(Fault::mismatch(&self.expected(), Kind::Array)));
        }
        let mut filled = Filled::default();
        let mut field = Filling::of(&mut *self.slots, self.setting.memory);
        for key in 0..self.object.lookup.own {
            field.index = self.object.lookup.index(key);
            let item = seq.next_element_seed(FieldSeed(&mut field));
            if item.map_err(|error| field.explain(self.object, self.trace, error))?.is_none() {
                break;
            }
            filled.note(field.index);
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
