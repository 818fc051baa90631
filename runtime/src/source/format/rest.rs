//! What is left of an object or array whose beginning has said what it is.

use alloc::vec::{self, Vec};
use core::{fmt, mem};

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess as _, Visitor,
};

use super::any::Held;
use super::name::NameSeed;
use super::object::{FieldSeed, Members, ObjectVisitor};
use super::{FormatSource, Trace, read_ours, unwrapped};
use crate::fault::{Fault, Res};
use crate::model::Model;
use crate::report::Code;
use crate::source::buffer::{Buffer, Keeping};
use crate::source::buffered::Buffered;
use crate::source::filled::duplicate;
use crate::source::foreign::{Entries, Foreign, Items};
use crate::source::memory::{Memory, Setting};
use crate::source::{
    Cases, Choice, Hint, MapSlot, MapSource, OptionSlot, Seed, SeqSlot, SeqSource, Slots, Source, Visit,
    object_of,
};

/// A member that was kept: its name and its value.
type Kept<'de> = (Buffer<'de>, Buffer<'de>);

/// Members that were kept, if there are any.
type Before<'de> = Option<vec::IntoIter<Kept<'de>>>;

/// The members of an object that are left: those that had to be kept, then those not yet read.
pub(super) struct RestOfMap<'m, 'de> {
    before: Before<'de>,
    value: Option<Buffer<'de>>,
    map: &'m mut dyn FormatMap<'de>,
    pub(super) setting: Setting<'m, 'de>,
    memory: Memory<'de>,
    /// The member that has said what the object is, and must not be there again.
    tag: Option<&'static str>,
    ended: bool,
}

impl<'m, 'de> RestOfMap<'m, 'de> {
    pub(super) fn new(map: &'m mut dyn FormatMap<'de>, setting: Setting<'m, 'de>) -> Self {
        let memory = Memory::default();
        Self { before: None, value: None, map, setting, memory, tag: None, ended: false }
    }

    /// The value of the member with this name, if there is one; the members before it are kept.
    pub(super) fn find(&mut self, name: &str) -> Result<(Option<Buffer<'de>>, Vec<Kept<'de>>), Fault> {
        let mut before = Vec::new();
        let found = self.map.find(name, &mut before)?;
        Ok((found, before))
    }

    /// These members were read, and are to be read again.
    pub(super) fn before(&mut self, members: Vec<Kept<'de>>) {
        self.before = Some(members).filter(|members| !members.is_empty()).map(Vec::into_iter);
    }

    /// Gives a value that was kept, a name or not.
    fn give(&self, value: &Buffer<'de>, is_key: bool, seed: &mut dyn Seed<'de>) -> Res {
        let setting = self.setting.of_kept(&self.memory);
        let value = Buffered { value, setting, is_key: is_key && setting.human_readable };
        read_ours(value, setting.memory, |source| seed.seed(source))
    }

    /// Passes over what nobody has asked for.
    pub(super) fn finish(&mut self) -> Res {
        self.before = None;
        while !self.ended && self.next_key(&mut Ignore)? {
            self.next_value(&mut Ignore)?;
        }
        Ok(())
    }
}

impl<'de> MapSource<'de> for RestOfMap<'_, 'de> {
    fn next_key(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        if let Some((key, value)) = self.before.as_mut().and_then(Iterator::next) {
            self.value = Some(value);
            return self.give(&key, true, seed).map(|()| true);
        }
        if self.ended {
            return Ok(false);
        }
        let Some(tag) = self.tag else {
            self.ended |= !self.map.next_key(seed)?;
            return Ok(!self.ended);
        };
        let mut key = Keep::new(self.setting.memory);
        self.ended |= !self.map.next_key(&mut key)?;
        let Some(key) = key.value else { return Ok(false) };
        if key.as_str() == Some(tag) {
            return Err(duplicate(tag));
        }
        self.give(&key, true, seed).map(|()| true)
    }

    fn next_value(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let Some(value) = self.value.take() else { return self.map.next_value(seed) };
        self.give(&value, false, seed)
    }

    fn size_hint(&self) -> Option<usize> {
        None
    }
}

/// Gives the members that are left to a function, as a value of their own; `tag` is the member that is not among them.
pub(super) fn rest_of_map<'de>(
    map: &mut RestOfMap<'_, 'de>,
    tag: Option<&'static str>,
    read: impl FnOnce(&mut dyn Source<'de>) -> Res,
) -> Res {
    let Setting { human_readable, memory } = map.setting;
    map.tag = tag;
    let mut source = RestSource(FormatSource::new(Map { map, human_readable }, memory));
    let (read, mut foreign) = (read(&mut source), false);
    source.0.settle(read, &mut foreign).map_err(|fault| fault.or_foreign(foreign))
}

/// The members that are left: an object is read straight from them, whatever else as from any format.
struct RestSource<'r, 's, 'de>(FormatSource<'s, 'de, Map<'r, 's, 'de>>);

impl<'de> Source<'de> for RestSource<'_, '_, 'de> {
    fn object(&mut self, slots: &mut Slots<'_, 'de>) -> Res {
        let Map { map, .. } = self.0.deserializer.take().ok_or_else(|| Fault::kept(false))?;
        let before = mem::take(&mut map.before);
        let read = map.map.object(slots, before, map.tag, map.setting);
        map.ended = read.is_ok();
        read.map_err(|fault| self.0.keep_fault(fault))
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        self.0.take(hint, visitor)
    }

    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        self.0.option(slot)
    }

    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res {
        self.0.seq(slot)
    }

    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res {
        self.0.map(slot)
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        self.0.choice(choice)
    }

    fn newtype(&mut self, model: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        self.0.newtype(model, read)
    }

    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        self.0.union(cases)
    }
}

/// A format's own object, whose members are given to what knows nothing of the format.
pub(super) trait FormatMap<'de>: MapSource<'de> {
    /// The value of the member with this name, if there is one; keeps the members before it.
    fn find(&mut self, name: &str, before: &mut Vec<Kept<'de>>) -> Result<Option<Buffer<'de>>, Fault>;

    /// Reads an object from the members that were kept, and then from those that are left: `tag` is none of these.
    fn object(
        &mut self,
        slots: &mut Slots<'_, 'de>,
        before: Before<'de>,
        tag: Option<&'static str>,
        setting: Setting<'_, 'de>,
    ) -> Res;
}

impl<'de, A: MapAccess<'de>> FormatMap<'de> for Held<'_, 'de, A, A::Error> {
    fn find(&mut self, name: &str, before: &mut Vec<Kept<'de>>) -> Result<Option<Buffer<'de>>, Fault> {
        let keeping = Keeping(self.memory);
        loop {
            let key = self.access.next_key_seed(keeping);
            let Some(key) = self.keep(key, false)? else { return Ok(None) };
            let value = self.access.next_value_seed(keeping);
            let value = self.keep(value, false)?;
            if key.as_str() == Some(name) {
                return Ok(Some(value));
            }
            before.push((key, value));
        }
    }

    fn object(
        &mut self,
        slots: &mut Slots<'_, 'de>,
        before: Before<'de>,
        tag: Option<&'static str>,
        setting: Setting<'_, 'de>,
    ) -> Res {
        let (object, mut trace) = (object_of(slots.model)?, Trace::default());
        let memory = Memory::default();
        let left = Left { access: &mut self.access, before, value: None, setting: setting.of_kept(&memory) };
        let read = ObjectVisitor { slots, object, tag, setting, trace: &mut trace }.read(left);
        self.keep(read, trace.foreign)
    }
}

/// The members that were kept, and those that are left.
struct Left<'a, 'de, A> {
    access: &'a mut A,
    before: Before<'de>,
    value: Option<Buffer<'de>>,
    /// What was kept is read with this.
    setting: Setting<'a, 'de>,
}

impl<'de, A: MapAccess<'de>> Members<'de> for Left<'_, 'de, A> {
    type Error = A::Error;

    fn name(&mut self, NameSeed(names): NameSeed<'_, 'de>) -> Result<bool, A::Error> {
        if let Some((key, value)) = self.before.as_mut().and_then(Iterator::next) {
            self.value = Some(value);
            let key = Buffered { value: &key, setting: self.setting, is_key: self.setting.human_readable };
            return NameSeed(names).deserialize(key).map(|()| true).map_err(de::Error::custom);
        }
        Ok(self.access.next_key_seed(NameSeed(names))?.is_some())
    }

    fn fill(&mut self, field: FieldSeed<'_, '_, '_, 'de>) -> Result<(), A::Error> {
        match self.value.take() {
            Some(value) => field.fill_from(&value, self.setting).map_err(de::Error::custom),
            None => self.access.next_value_seed(field),
        }
    }

    fn keep(&mut self, memory: Option<&Memory<'de>>) -> Result<Buffer<'de>, A::Error> {
        match self.value.take() {
            Some(value) => Ok(value),
            None => self.access.next_value_seed(Keeping(memory)),
        }
    }

    fn ignore(&mut self) -> Result<(), A::Error> {
        match self.value.take() {
            Some(_) => Ok(()),
            None => self.access.next_value::<IgnoredAny>().map(drop),
        }
    }
}

/// Gives the items that are left to a function, as a value of their own.
pub(super) fn rest_of_seq<'de>(
    seq: RestOfSeq<'_, 'de>,
    Setting { human_readable, memory }: Setting<'_, 'de>,
    read: impl FnOnce(&mut dyn Source<'de>) -> Res,
) -> Res {
    read_ours(Seq { seq, human_readable }, memory, |source| read(source))
}

struct Map<'m, 's, 'de> {
    map: &'m mut RestOfMap<'s, 'de>,
    human_readable: bool,
}

impl<'de> Deserializer<'de> for Map<'_, '_, 'de> {
    type Error = Fault;

    fn is_human_readable(&self) -> bool {
        self.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(Entries(self.map))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.map.finish()?;
        visitor.visit_unit()
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let content = MapAccessDeserializer::new(Entries(&mut *self.map));
        let value = content.deserialize_enum(name, variants, visitor)?;
        if self.map.next_key(&mut Ignore)? {
            return Err(Fault::new(Code::Type, "expected an object of one member, found more"));
        }
        Ok(value)
    }

    unwrapped!();

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf seq tuple
        tuple_struct map struct identifier
    }
}

pub(super) struct RestOfSeq<'m, 'de>(pub(super) &'m mut dyn SeqSource<'de>);

struct Seq<'m, 'de> {
    seq: RestOfSeq<'m, 'de>,
    human_readable: bool,
}

impl<'de> Deserializer<'de> for Seq<'_, 'de> {
    type Error = Fault;

    fn is_human_readable(&self) -> bool {
        self.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(Items(self.seq.0))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        while Items(&mut *self.seq.0).next_element::<IgnoredAny>()?.is_some() {}
        visitor.visit_unit()
    }

    unwrapped!();

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf seq tuple
        tuple_struct map struct identifier enum
    }
}

/// Keeps one value as it is.
pub(super) struct Keep<'m, 'de> {
    memory: Option<&'m Memory<'de>>,
    pub(super) value: Option<Buffer<'de>>,
}

impl<'m, 'de> Keep<'m, 'de> {
    pub(super) fn new(memory: Option<&'m Memory<'de>>) -> Self {
        Self { memory, value: None }
    }
}

impl<'de> Seed<'de> for Keep<'_, 'de> {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        self.value = Some(Keeping(self.memory).deserialize(Foreign(source))?);
        Ok(())
    }
}

/// Passes over one value.
struct Ignore;

impl<'de> Seed<'de> for Ignore {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        IgnoredAny::deserialize(Foreign(source)).map(drop)
    }
}

/// Takes the name of a member, one of two or any other.
pub(super) struct NameSlot<'de> {
    names: [&'static str; 2],
    /// Which of the two it is.
    pub(super) found: Option<usize>,
    pub(super) unknown: Option<Buffer<'de>>,
}

impl NameSlot<'_> {
    pub(super) fn new(names: [&'static str; 2]) -> Self {
        Self { names, found: None, unknown: None }
    }
}

impl<'de> Seed<'de> for NameSlot<'de> {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        source.take(Hint::Identifier, self)
    }
}

impl<'de> Visit<'de> for NameSlot<'de> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn str(&mut self, name: &str) -> Res {
        self.found = self.names.iter().position(|known| *known == name);
        if self.found.is_none() {
            self.unknown = Some(Buffer::String(name.into()));
        }
        Ok(())
    }

    fn bytes(&mut self, name: &[u8]) -> Res {
        match core::str::from_utf8(name) {
            Ok(name) => self.str(name),
            Err(_) => Ok(()),
        }
    }

    fn u64(&mut self, index: u64) -> Res {
        self.found = usize::try_from(index).ok().filter(|index| *index < self.names.len());
        if self.found.is_none() {
            self.unknown = Some(Buffer::U64(index));
        }
        Ok(())
    }
}
