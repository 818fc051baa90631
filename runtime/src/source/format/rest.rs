//! What is left of an object or array whose beginning has said what it is.

use alloc::vec::{self, Vec};
use core::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess as _, Visitor,
};

use super::any::Held;
use super::name::NameSeed;
use super::object::{FieldSeed, Members, ObjectVisitor};
use super::{Trace, read_ours, unwrapped};
use crate::fault::{Fault, Res};
use crate::model::Model;
use crate::source::buffer::{Buffer, Keeping};
use crate::source::buffered::Buffered;
use crate::source::filled::duplicate;
use crate::source::foreign::{Entries, Foreign, Items};
use crate::source::memory::{Memory, Setting};
use crate::source::{
    Cases, Choice, Hint, MapSlot, MapSource, OptionSlot, Seed, SeqSlot, SeqSource, Slots, Source, Visit,
    more_members, object_of,
};

/// A member that was kept: its name and its value.
type Kept<'de> = (Buffer<'de>, Buffer<'de>);

/// Members that were kept, if there are any.
type Before<'de> = Option<vec::IntoIter<Kept<'de>>>;

fn before(members: Vec<Kept<'_>>) -> Before<'_> {
    Some(members).filter(|members| !members.is_empty()).map(Vec::into_iter)
}

/// The members of an object that are left: those that had to be kept, then those not yet read.
pub(super) struct RestOfMap<'m, 'de> {
    before: Before<'de>,
    value: Option<Buffer<'de>>,
    map: &'m mut dyn MapSource<'de>,
    pub(super) setting: Setting<'m, 'de>,
    memory: Memory<'de>,
    /// The member that has said what the object is, and must not be there again.
    tag: Option<&'static str>,
    ended: bool,
}

impl<'m, 'de> RestOfMap<'m, 'de> {
    pub(super) fn new(map: &'m mut dyn MapSource<'de>, setting: Setting<'m, 'de>) -> Self {
        let memory = Memory::default();
        Self { before: None, value: None, map, setting, memory, tag: None, ended: false }
    }

    /// These members were read, and are to be read again; `tag` has been among them.
    pub(super) fn before(&mut self, members: Vec<Kept<'de>>, tag: &'static str) {
        (self.before, self.tag) = (before(members), Some(tag));
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

/// Gives the members that are left to a function, as a value of their own.
pub(super) fn rest_of_map<'de>(
    map: &mut RestOfMap<'_, 'de>,
    read: impl FnOnce(&mut dyn Source<'de>) -> Res,
) -> Res {
    let Setting { human_readable, memory } = map.setting;
    read_ours(Map { map, human_readable }, memory, |source| read(source))
}

/// The value of the member with this name, if there is one, and the members before it.
pub(super) fn find<'de, A: MapAccess<'de>>(
    access: &mut A,
    name: &str,
    keeping: Keeping<'_, 'de>,
) -> Result<(Option<Buffer<'de>>, Vec<Kept<'de>>), A::Error> {
    let mut before = Vec::new();
    while let Some(key) = access.next_key_seed(keeping)? {
        let value = access.next_value_seed(keeping)?;
        if key.as_str() == Some(name) {
            return Ok((Some(value), before));
        }
        before.push((key, value));
    }
    Ok((None, before))
}

/// A source over the members that are left of a format's object: an object is read straight from them, whatever else as from
/// any format.
pub(super) struct RestSource<'m, 'de, A: MapAccess<'de>> {
    held: Held<'m, 'de, A, A::Error>,
    before: Before<'de>,
    /// The member that has said what the object is, and must not be there again.
    tag: &'static str,
    /// The tag is one of the members.
    is_whole: bool,
    setting: Setting<'m, 'de>,
    is_read: bool,
}

impl<'m, 'de, A: MapAccess<'de>> RestSource<'m, 'de, A> {
    pub(super) fn new(
        access: A,
        members: Vec<Kept<'de>>,
        tag: &'static str,
        is_whole: bool,
        setting: Setting<'m, 'de>,
    ) -> Self {
        let (held, before) = (Held::new(access, setting.memory), before(members));
        Self { held, before, tag, is_whole, setting, is_read: false }
    }

    /// The outcome of a read, in the format's own terms.
    pub(super) fn settle(mut self, trace: &mut Trace, read: Res) -> Result<(), A::Error> {
        let read = if self.is_read { read } else { read.and_then(|()| self.with(&mut |_| Ok(()))) };
        self.held.settle(trace, read)
    }

    fn with(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        self.is_read = true;
        let mut map = RestOfMap::new(&mut self.held, self.setting);
        (map.before, map.tag) = (self.before.take(), Some(self.tag));
        rest_of_map(&mut map, read).and_then(|()| map.finish())
    }
}

impl<'de, A: MapAccess<'de>> Source<'de> for RestSource<'_, 'de, A> {
    fn object(&mut self, slots: &mut Slots<'_, 'de>) -> Res {
        if self.is_whole {
            return self.with(&mut |source| source.object(slots));
        }
        if core::mem::replace(&mut self.is_read, true) {
            return Err(Fault::kept(false));
        }
        let (object, mut trace) = (object_of(slots.model)?, Trace::default());
        let (memory, setting) = (Memory::default(), self.setting);
        let before = self.before.take();
        let left =
            Left { access: &mut self.held.access, before, value: None, setting: setting.of_kept(&memory) };
        let read =
            ObjectVisitor { slots, object, tag: Some(self.tag), setting, trace: &mut trace }.read(left);
        self.held.keep(read, trace.foreign)
    }

    fn is_human_readable(&self) -> bool {
        self.setting.human_readable
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        self.with(&mut |source| source.take(hint, visitor))
    }

    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        self.with(&mut |source| source.option(slot))
    }

    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res {
        self.with(&mut |source| source.seq(slot))
    }

    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res {
        self.with(&mut |source| source.map(slot))
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        self.with(&mut |source| source.choice(choice))
    }

    fn newtype(&mut self, model: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        self.with(&mut |source| source.newtype(model, read))
    }

    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        self.with(&mut |source| source.union(cases))
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

    #[inline]
    fn name(&mut self, NameSeed(names): NameSeed<'_, 'de>) -> Result<bool, A::Error> {
        if let Some((key, value)) = self.before.as_mut().and_then(Iterator::next) {
            self.value = Some(value);
            let read = match &key {
                Buffer::Str(name) => NameSeed(names).visit_borrowed_str(name),
                Buffer::String(name) => NameSeed(names).visit_str(name),
                name => NameSeed(names).deserialize(Buffered::new(name, self.setting)),
            };
            return read.map(|()| true).map_err(|fault: Fault| de::Error::custom(fault));
        }
        Ok(self.access.next_key_seed(NameSeed(names))?.is_some())
    }

    #[inline]
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
        visitor.visit_map(Entries::new(self.map))
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
        let content = MapAccessDeserializer::new(Entries::new(&mut *self.map));
        let value = content.deserialize_enum(name, variants, visitor)?;
        if self.map.next_key(&mut Ignore)? {
            return Err(more_members());
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
        visitor.visit_seq(Items::new(self.seq.0))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        while Items::new(&mut *self.seq.0).next_element::<IgnoredAny>()?.is_some() {}
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
        self.value = Some(Keeping(self.memory).deserialize(Foreign::new(source))?);
        Ok(())
    }
}

/// Passes over one value.
struct Ignore;

impl<'de> Seed<'de> for Ignore {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        IgnoredAny::deserialize(Foreign::new(source)).map(drop)
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
