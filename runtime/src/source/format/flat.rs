//! Flattened fields: values made of the members that an object's own fields have left.

use alloc::rc::Rc;
use alloc::vec::Vec;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::object::unknown_name;
use super::union::keeps_names;
use super::{read_ours, unwrapped};
use crate::fault::{Fault, Res};
use crate::model::{Model, Object, Tagging, Union};
use crate::report::Code;
use crate::source::buffer::Buffer;
use crate::source::buffered::Buffered;
use crate::source::filled::{Filled, duplicate};
use crate::source::known::{Knowledge, add, missing_names, required_but};
use crate::source::memory::{Memory, Setting};
use crate::source::nest::Nest;
use crate::source::{Cases, Choice, Hint, MapSlot, OptionSlot, SeqSlot, Slots, Source, Visit};
use crate::source::{object_of, union_of};

/// A member that no field of the object has.
pub(super) struct Member<'de> {
    key: Buffer<'de>,
    value: Buffer<'de>,
    /// A flattened field has it.
    taken: bool,
}

impl<'de> Member<'de> {
    pub(super) fn new(key: Buffer<'de>, value: Buffer<'de>) -> Self {
        Self { key, value, taken: false }
    }
}

/// Fills the flattened fields of an object from the members that its own fields have left.
pub(super) fn fill<'de>(
    slots: &mut Slots<'_, 'de>,
    object: &'static Object,
    filled: &mut Filled,
    mut members: Vec<Member<'de>>,
    setting: Setting<'_, 'de>,
) -> Res {
    let memory = Memory::default();
    let mut source =
        FlatSource { members: &mut members, setting: setting.of_kept(&memory), nest: Nest::default() };
    source.fill(slots, object, filled)?;
    if !object.deny_unknown {
        return Ok(());
    }
    let taken = members.iter().filter(|member| member.taken).filter_map(|member| member.key.as_str());
    let knowledge = Knowledge::besides(object, &taken);
    let is_left =
        |member: &&Member<'_>| !member.taken && member.key.as_str().is_none_or(|key| !knowledge.has(key));
    match members.iter().find(is_left) {
        Some(member) => {
            let name = member.key.as_str().unwrap_or_default();
            Err(unknown_name(name, knowledge.names().iter().copied()))
        }
        None => Ok(()),
    }
}

/// A source over members that are left.
struct FlatSource<'m, 'de> {
    members: &'m mut Vec<Member<'de>>,
    setting: Setting<'m, 'de>,
    nest: Nest,
}

impl<'de> FlatSource<'_, 'de> {
    /// Fills the flattened fields of an object whose own fields are filled. Whatever is missing, of the object or of what is
    /// flattened into it, is named at once.
    fn fill(&mut self, slots: &mut Slots<'_, 'de>, object: &'static Object, filled: &mut Filled) -> Res {
        self.nest.enter(object)?;
        if !filled.note_flattened(object) {
            return Err(self.missing(object, filled, &[]));
        }
        for (index, field) in object.fields.iter().enumerate().filter(|(_, field)| field.is_flattened()) {
            if !field.is_skipped_in_reading() {
                slots.read(index, self).map_err(|fault| match fault.missing_members() {
                    [] => fault,
                    names => self.missing(object, filled, names),
                })?;
            }
        }
        self.nest.leave();
        Ok(())
    }

    /// The members that are missing, those with these names among them.
    #[cold]
    fn missing(&self, object: &'static Object, filled: &Filled, found: &[&'static str]) -> Fault {
        let is_there = |name: &str| self.members.iter().any(|member| member.key.as_str() == Some(name));
        let mut names = missing_names(object, &|index| filled.contains(index), &is_there);
        for name in found {
            add(name, &mut names);
        }
        Fault::missing_names(names)
    }

    /// Whether an adjacently tagged union keeps the members whole: its tag says nothing that is known.
    fn is_kept(&self, union: &Union) -> bool {
        let Tagging::Adjacent { tag, .. } = union.tagging else { return false };
        let tag = self.members.iter().find(|member| !member.taken && member.key.as_str() == Some(tag));
        let name = tag.and_then(|member| member.value.as_str());
        union.unknown.is_kept() && name.is_some_and(|name| union.lookup.find(name).is_none())
    }

    fn with(&mut self, read: impl FnOnce(&mut dyn Source<'de>) -> Res) -> Res {
        self.with_members(false, read)
    }

    /// `wants_all` says that all members are wanted, whatever names are asked for.
    fn with_members(&mut self, wants_all: bool, read: impl FnOnce(&mut dyn Source<'de>) -> Res) -> Res {
        let Setting { memory, .. } = self.setting;
        let flat = Flat { members: self.members, setting: self.setting, wants_all };
        read_ours(flat, memory, |source| read(source))
    }
}

impl<'de> Source<'de> for FlatSource<'_, 'de> {
    fn is_human_readable(&self) -> bool {
        self.setting.human_readable
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        self.with(|source| source.take(hint, visitor))
    }

    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    /// As in serde, what cannot be read is not there.
    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        let taken: Vec<bool> = self.members.iter().map(|member| member.taken).collect();
        let depth = self.nest.depth();
        if slot.some(self).is_err() {
            self.nest.leave_to(depth);
            self.members.iter_mut().zip(taken).for_each(|(member, taken)| member.taken = taken);
        }
        Ok(())
    }

    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res {
        self.with(|source| source.seq(slot))
    }

    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res {
        self.with(|source| source.map(slot))
    }

    fn object(&mut self, slots: &mut Slots<'_, 'de>) -> Res {
        let model = slots.model;
        let object = object_of(model)?;
        let mut filled = Filled::default();
        for member in self.members.iter_mut().filter(|member| !member.taken) {
            let Some(index) = member.key.as_str().and_then(|key| filled.find(object, key)) else { continue };
            member.taken = true;
            let field = &object.fields[index];
            if !filled.note(index) {
                return Err(duplicate(field.name()));
            }
            let value = Buffered::new(&member.value, self.setting);
            read_ours(value, self.setting.memory, |source| slots.read(index, source)).map_err(|fault| {
                if fault.is_foreign() && field.is_secret() {
                    return Fault::new(Code::Custom, super::object::secret(field));
                }
                fault
            })?;
        }
        if object.flattened {
            return self.fill(slots, object, &mut filled);
        }
        if filled.is_complete(object) {
            return Ok(());
        }
        Err(Fault::missing_names(required_but(model, &|index| filled.contains(index))))
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        self.with(|source| source.choice(choice))
    }

    fn newtype(&mut self, _: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        let union = union_of(cases.model())?;
        let keeps = keeps_names(union, self.setting);
        if union.tagging != Tagging::External || !(keeps || union.tries()) {
            let wants_all = self.is_kept(union);
            return self.with_members(wants_all, |source| source.union(cases));
        }
        // The first member that names a variant says which it is; the others are not for it.
        let names = |member: &&mut Member<'_>| {
            !member.taken && member.key.as_str().is_some_and(|key| union.lookup.find(key).is_some())
        };
        if let Some(member) = self.members.iter_mut().find(names) {
            let alone = Buffer::Map(Rc::new(alloc::vec![(member.key.clone(), member.value.clone())]));
            let alone = Buffered::new(&alone, self.setting);
            let read = read_ours(alone, self.setting.memory, |source| source.union(cases));
            if read.is_ok() || !union.tries() {
                member.taken = read.is_ok();
                return read;
            }
        } else if keeps {
            return self.with(|source| cases.read(union.variants.len(), source));
        }
        self.with(|source| source.union(cases))
    }
}

/// What serde's types take: the members that are left, as a map, a struct or an enum.
struct Flat<'m, 'de> {
    members: &'m mut Vec<Member<'de>>,
    setting: Setting<'m, 'de>,
    wants_all: bool,
}

impl<'m, 'de> Flat<'m, 'de> {
    /// The members with these names; they are taken.
    fn named(self, names: &'static [&'static str]) -> Entries<'m, 'de> {
        Entries { members: self.members, next: 0, names: Some(names), setting: self.setting }
    }

    fn refuse<T>() -> Result<T, Fault> {
        Err(Fault::new(Code::Type, "a flattened value is an object"))
    }
}

macro_rules! refused {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Fault> {
            Self::refuse()
        })*
    };
}

impl<'de> Deserializer<'de> for Flat<'_, 'de> {
    type Error = Fault;

    fn is_human_readable(&self) -> bool {
        self.setting.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let setting = self.setting;
        visitor.visit_map(Entries { members: self.members, next: 0, names: None, setting })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if self.wants_all {
            return self.deserialize_any(visitor);
        }
        visitor.visit_map(self.named(fields))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let mut named = self.named(variants);
        if named.seek().is_none() {
            return Err(Fault::new(Code::Missing, "no member names a variant"));
        }
        visitor.visit_enum(MapAccessDeserializer::new(named))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    unwrapped!();

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Fault> {
        Self::refuse()
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        _: V,
    ) -> Result<V::Value, Fault> {
        Self::refuse()
    }

    refused! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32
        deserialize_f64 deserialize_char deserialize_str deserialize_string deserialize_bytes
        deserialize_byte_buf deserialize_seq deserialize_identifier
    }
}

/// The members that are left, one by one: all of them, or those with certain names, which are taken.
struct Entries<'m, 'de> {
    members: &'m mut Vec<Member<'de>>,
    next: usize,
    names: Option<&'static [&'static str]>,
    setting: Setting<'m, 'de>,
}

impl Entries<'_, '_> {
    /// Goes to the next of the members.
    fn seek(&mut self) -> Option<usize> {
        let is_wanted = |member: &Member<'_>| {
            !member.taken
                && self.names.is_none_or(|names| member.key.as_str().is_some_and(|key| names.contains(&key)))
        };
        self.next += self.members.get(self.next..)?.iter().position(is_wanted)?;
        Some(self.next)
    }
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let Some(at) = self.seek() else { return Ok(None) };
        let setting = self.setting;
        let member = &mut self.members[at];
        member.taken = self.names.is_some();
        seed.deserialize(Buffered { value: &member.key, setting, is_key: setting.human_readable }).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let member = self.members.get(self.next).ok_or_else(Fault::misuse)?;
        self.next += 1;
        seed.deserialize(Buffered::new(&member.value, self.setting))
    }
}
