//! Unions: a visitor for each way in which a value says which variant it is.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{
    self, DeserializeSeed as _, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::any::Held;
use super::message::without_value;
use super::name::{NameSeed, Names};
use super::rest::{Keep, NameSlot, RestOfMap, RestOfSeq, RestSource, find, rest_of_map, rest_of_seq};
use super::shapes::refuse;
use super::{Expecting, FormatSource, Trace, read_ours, slot_seed};
use crate::fault::{Fault, Kind, Res};
use crate::model::{Content, Model, Shape, Tagging, Union, Variant};
use crate::report::Code;
use crate::source::buffer::{Buffer, Keeping};
use crate::source::buffered::Buffered;
use crate::source::filled::duplicate;
use crate::source::memory::{Memory, Outcome, Setting};
use crate::source::untagged::{candidates, compare, no_match};
use crate::source::{Cases, Hint, MapSource, Seed, SeqSource, Source, Tag, Visit, resolve, union_of};

impl<'de, D: Deserializer<'de>> FormatSource<'_, 'de, D> {
    pub(super) fn read_union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        let model = cases.model();
        let union = union_of(model)?;
        let Setting { human_readable, memory } = self.setting;
        if keeps_names(union, self.setting) || union.tries() {
            return self.run(model.expected("a value"), |deserializer, trace| {
                let value = Keeping(memory).deserialize(deserializer)?;
                trace.visited = true;
                let read = match memory {
                    Some(memory) => recall(&value, human_readable, memory, cases),
                    None => read_buffered(&value, human_readable, &Memory::default(), cases).map(drop),
                };
                read.map_err(|fault| {
                    trace.foreign |= fault.is_foreign();
                    de::Error::custom(fault)
                })
            });
        }
        self.read_tagged(cases, model, union)
    }

    fn read_tagged(
        &mut self,
        cases: &mut dyn Cases<'de>,
        model: &'static Model,
        union: &'static Union,
    ) -> Res {
        let setting = self.setting;
        match union.tagging {
            Tagging::External => self.run(model.expected("a string or an object"), |deserializer, trace| {
                let visitor = ExternalVisitor { cases, union, setting, trace };
                deserializer.deserialize_enum(model.name, setting.names(&union.lookup), visitor)
            }),
            Tagging::Internal { tag } => self.run(model.expected("an object"), |deserializer, trace| {
                deserializer.deserialize_any(InternalVisitor { cases, union, tag, setting, trace })
            }),
            Tagging::Adjacent { tag, content } => {
                self.run(model.expected("an object"), |deserializer, trace| {
                    let visitor = AdjacentVisitor { cases, union, tag, content, setting, trace };
                    deserializer.deserialize_struct(model.name, union.members, visitor)
                })
            }
            Tagging::Untagged => Err(Fault::misuse()),
        }
    }
}

/// Whether a name that no variant has is kept with its value. What that is can be asked of formats that say what they hold;
/// those for people do.
#[inline]
pub(super) fn keeps_names(union: &Union, setting: Setting<'_, '_>) -> bool {
    union.unknown.is_kept() && union.tagging == Tagging::External && setting.human_readable
}

/// Reads a part of a value that is kept: what has been found out about it before is remembered.
fn recall<'de>(
    value: &Buffer<'de>,
    human_readable: bool,
    memory: &Memory<'de>,
    cases: &mut dyn Cases<'de>,
) -> Res {
    let model = cases.model();
    let Some(known) = memory.outcome(value, model) else {
        let read = read_buffered(value, human_readable, memory, cases);
        memory.remember(value, model, || match &read {
            Ok(outcome) => outcome.clone(),
            Err(fault) => Outcome::Nothing { message: fault.to_string(), is_foreign: fault.is_foreign() },
        });
        return read.map(drop);
    };
    let buffered = Buffered::new(value, Setting { human_readable, memory: Some(memory) });
    match known {
        Outcome::Tagged => {
            let union = union_of(model)?;
            read_ours(buffered, Some(memory), |source| source.read_tagged(cases, model, union))
        }
        Outcome::Variant(index) => read_ours(buffered, Some(memory), |source| cases.read(index, source)),
        Outcome::Nothing { message, is_foreign } => {
            Err(Fault::new(Code::NoMatch, message).or_foreign(is_foreign))
        }
    }
}

/// Reads a value that had to be kept to find out what it is.
fn read_buffered<'de>(
    value: &Buffer<'de>,
    human_readable: bool,
    memory: &Memory<'de>,
    cases: &mut dyn Cases<'de>,
) -> Result<Outcome, Fault> {
    let model = cases.model();
    let union = union_of(model)?;
    let buffered = Buffered::new(value, Setting { human_readable, memory: Some(memory) });
    let read = |index: usize, cases: &mut dyn Cases<'de>| {
        let read = read_ours(buffered, Some(memory), |source| cases.read(index, source));
        read.map(|()| Outcome::Variant(index))
    };
    let tagged = if union.tagging == Tagging::Untagged {
        None
    } else if let Some(Tag::Kept) = external_name(union, value).and_then(|name| resolve(union, name).ok()) {
        return read(union.variants.len(), cases);
    } else {
        match read_ours(buffered, Some(memory), |source| source.read_tagged(cases, model, union)) {
            Err(fault) if union.tries() => Some(fault),
            read => return read.map(|()| Outcome::Tagged),
        }
    };
    let kind = if human_readable { value.kind() } else { None };
    let mut candidates = candidates(union, kind);
    if candidates.len() > 1
        && let Buffer::Map(members) = value
        && members.iter().all(|(key, _)| key.as_str().is_some())
    {
        compare(union, &mut candidates, &members.iter().filter_map(|(key, _)| key.as_str()));
    }
    if let (Buffer::Seq(_), false) = (value, human_readable) {
        // Objects may have been written as arrays: but what is an array is meant first.
        candidates.sort_by_key(|candidate| has_members(union, candidate.index));
    }
    let mut faults = Vec::new();
    for candidate in
        candidates.iter().filter(|candidate| candidate.missing.is_empty() || candidates.len() == 1)
    {
        match read(candidate.index, cases) {
            Ok(outcome) => return Ok(outcome),
            Err(fault) => faults.push((candidate.index, fault)),
        }
    }
    match tagged {
        // A tag that is known says more than what else the value might have been.
        Some(fault) if faults.len() != 1 => return Err(fault),
        _ if faults.len() == 1 => return Err(faults.swap_remove(0).1),
        _ => {}
    }
    let is_foreign = faults.iter().any(|(_, fault)| fault.is_foreign());
    let fault = no_match(model, union, value.kind(), &candidates, |candidate| {
        let (_, fault) = faults.iter().find(|(index, _)| *index == candidate.index)?;
        Some(fault.to_string())
    });
    Err(if is_foreign { fault.with_foreign_words() } else { fault })
}

/// Whether a variant is an object of its own.
fn has_members(union: &Union, index: usize) -> bool {
    let content = union.variants.get(index).map(Variant::content);
    matches!(content, Some(Content::Fields(model)) if matches!(model().shape, Shape::Object(_)))
}

/// The name by which an externally tagged value says what it is.
fn external_name<'b>(union: &Union, value: &'b Buffer<'_>) -> Option<&'b str> {
    match value {
        _ if union.tagging != Tagging::External => None,
        Buffer::Map(members) => match members.as_slice() {
            [(name, _)] => name.as_str(),
            _ => None,
        },
        value => value.as_str(),
    }
}

struct ExternalVisitor<'v, 'de> {
    cases: &'v mut dyn Cases<'de>,
    union: &'static Union,
    setting: Setting<'v, 'de>,
    trace: &'v mut Trace,
}

impl ExternalVisitor<'_, '_> {
    fn expected(&self) -> &'static str {
        self.cases.model().expected("a string or an object")
    }

    fn index<E: de::Error>(&self, name: &str) -> Result<usize, E> {
        match resolve(self.union, name) {
            Ok(Tag::Variant(index)) => Ok(index),
            Ok(Tag::Kept) => Err(E::custom(Fault::new(Code::UnknownVariant, "unknown variant"))),
            Err(fault) => Err(E::custom(fault)),
        }
    }

    fn read_unit<E: de::Error>(self, index: usize) -> Result<(), E> {
        read_unit(self.cases, index, self.setting).map_err(|fault| {
            self.trace.foreign |= fault.is_foreign();
            E::custom(fault)
        })
    }
}

/// Reads a variant that has no content.
fn read_unit<'de>(cases: &mut dyn Cases<'de>, index: usize, setting: Setting<'_, 'de>) -> Res {
    let unit = Buffered::new(&Buffer::Unit, setting);
    cases.read(index, &mut FormatSource::new(unit, setting.memory))
}

impl<'de> Visitor<'de> for ExternalVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number bytes null seq map);

    fn visit_str<E: de::Error>(self, name: &str) -> Result<(), E> {
        self.trace.visited = true;
        let index = self.index(name)?;
        if !matches!(self.union.variants[index].content(), Content::Nothing) {
            return Err(E::custom(Fault::mismatch(&"a variant with a value", Kind::String)));
        }
        self.read_unit(index)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let expected: Expecting<'_> = &|f| f.write_str("the name of a variant");
        let mut names = Names::any(&self.union.lookup);
        let ((), variant) = access
            .variant_seed(NameSeed(&mut names))
            .map_err(|error| without_value(error, expected, self.trace))?;
        let index = match names.found {
            Some(key) => self.union.lookup.index(key),
            None => self.index(names.unknown.as_ref().and_then(Buffer::as_str).unwrap_or_default())?,
        };
        let Self { cases, union, setting, trace } = self;
        match union.variants[index].content() {
            Content::Nothing => {
                variant
                    .unit_variant()
                    .map_err(|error| without_value(error, &|f| f.write_str("null"), trace))?;
                ExternalVisitor { cases, union, setting, trace }.read_unit(index)
            }
            Content::Fields(model) if !model().is_flattened() => {
                let mut source = FormatSource::new(
                    VariantContent { variant, human_readable: setting.human_readable },
                    setting.memory,
                );
                let read = cases.read(index, &mut source);
                source.settle(read, &mut trace.foreign)
            }
            Content::Fields(_) | Content::Value(_) => variant.newtype_variant_seed(slot_seed(
                |source| cases.read(index, source),
                setting.memory,
                &mut trace.foreign,
            )),
        }
    }
}

/// The content of an externally tagged variant, which formats give as a struct or a tuple of its own.
struct VariantContent<A> {
    variant: A,
    human_readable: bool,
}

impl<'de, A: VariantAccess<'de>> Deserializer<'de> for VariantContent<A> {
    type Error = A::Error;

    fn is_human_readable(&self) -> bool {
        self.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, A::Error> {
        Err(de::Error::custom(Fault::misuse()))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.variant.struct_variant(fields, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.variant.tuple_variant(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.variant.tuple_variant(len, visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq map enum identifier ignored_any
    }
}

/// Whether an array may stand for an object: not in a text.
fn array_of(expected: &str, setting: Setting<'_, '_>) -> Res {
    if setting.human_readable { Err(Fault::mismatch(&expected, Kind::Array)) } else { Ok(()) }
}

/// The variant that the value of a tag names.
fn named(union: &'static Union, tag: &Buffer<'_>) -> Result<Tag, Fault> {
    match tag.as_str() {
        Some(name) => resolve(union, name),
        None => Err(Fault::mismatch(&"the name of a variant", tag.kind().unwrap_or(Kind::Other))),
    }
}

/// Reads an object one of whose members, or where a format has no names an array whose first item, says which variant it is.
struct InternalVisitor<'v, 'de> {
    cases: &'v mut dyn Cases<'de>,
    union: &'static Union,
    tag: &'static str,
    setting: Setting<'v, 'de>,
    trace: &'v mut Trace,
}

impl<'de> InternalVisitor<'_, 'de> {
    fn expected(&self) -> &'static str {
        self.cases.model().expected("an object")
    }

    fn read_seq(&mut self, seq: &mut dyn SeqSource<'de>) -> Res {
        array_of(self.expected(), self.setting)?;
        let mut tag = Keep::new(self.setting.memory);
        seq.next(&mut tag)?;
        let name = tag.value.as_ref().and_then(Buffer::as_str);
        let name = name.ok_or_else(|| Fault::missing_member(self.tag))?;
        match resolve(self.union, name)? {
            Tag::Variant(index) => {
                rest_of_seq(RestOfSeq(seq), self.setting, |source| self.cases.read(index, source))
            }
            Tag::Kept => Err(Fault::new(Code::UnknownVariant, "unknown variant")),
        }
    }
}

impl<'de> Visitor<'de> for InternalVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number str bytes null);

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        self.trace.visited = true;
        let (value, mut before) = find(&mut access, self.tag, Keeping(self.setting.memory))?;
        let tag = value
            .as_ref()
            .map_or_else(|| Err(Fault::missing_member(self.tag)), |value| named(self.union, value));
        let (index, is_whole) = match tag {
            Ok(Tag::Variant(index)) => (index, false),
            Ok(Tag::Kept) => {
                before.extend(value.map(|value| (Buffer::Str(self.tag), value)));
                (self.union.variants.len(), true)
            }
            Err(fault) => {
                self.trace.foreign |= fault.is_foreign();
                return Err(de::Error::custom(fault));
            }
        };
        let mut rest = RestSource::new(access, before, self.tag, is_whole, self.setting);
        let read = self.cases.read(index, &mut rest);
        rest.settle(self.trace, read)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, access: A) -> Result<(), A::Error> {
        let mut held = Held::new(access, self.setting.memory);
        let read = self.read_seq(&mut held);
        held.settle(self.trace, read)
    }
}

/// Reads an object of two members, or where a format has no names an array of two items: the variant and its content.
struct AdjacentVisitor<'v, 'de> {
    cases: &'v mut dyn Cases<'de>,
    union: &'static Union,
    tag: &'static str,
    content: &'static str,
    setting: Setting<'v, 'de>,
    trace: &'v mut Trace,
}

impl<'de> AdjacentVisitor<'_, 'de> {
    fn expected(&self) -> &'static str {
        self.cases.model().expected("an object")
    }

    /// A member that is neither the tag nor the content.
    fn unknown(&self, key: &Buffer<'_>) -> Fault {
        super::object::unknown_name(key.as_str().unwrap_or_default(), [self.tag, self.content].into_iter())
    }

    /// The content is absent: as good as `null`, for what may be.
    fn absent(&mut self, index: usize) -> Res {
        if self.union.variants[index].may_be_absent() {
            return read_unit(self.cases, index, self.setting);
        }
        Err(Fault::missing_member(self.content))
    }

    fn read_map(&mut self, map: &mut RestOfMap<'_, 'de>) -> Res {
        let (cases, union, setting) = (&mut *self.cases, self.union, self.setting);
        let model = cases.model();
        let (mut tag, mut content, mut is_read, mut before) = (None, None, false, Vec::new());
        loop {
            let mut name = NameSlot::new([self.tag, self.content]);
            if !map.next_key(&mut name)? {
                break;
            }
            match name.found {
                Some(0) if tag.is_some() => return Err(duplicate(self.tag)),
                Some(0) => {
                    let mut slot = TagSlot::new(model, union);
                    map.next_value(&mut slot)?;
                    match slot.found {
                        Some((Tag::Kept, name)) => {
                            before.push((Buffer::String(self.tag.into()), Buffer::String(name)));
                            before.extend(content.map(|value| (Buffer::String(self.content.into()), value)));
                            map.before(before, self.tag);
                            let unknown = union.variants.len();
                            return rest_of_map(map, |source| cases.read(unknown, source));
                        }
                        Some((Tag::Variant(index), _)) => {
                            if let (true, Some((key, _))) = (union.deny_unknown, before.first()) {
                                return Err(self.unknown(key));
                            }
                            tag = Some(index);
                        }
                        None => return Err(Fault::kept(false)),
                    }
                }
                Some(_) if content.is_some() || is_read => return Err(duplicate(self.content)),
                Some(_) => {
                    if let Some(index) = tag {
                        map.next_value(&mut Read(|source: &mut dyn Source<'de>| cases.read(index, source)))?;
                        is_read = true;
                    } else {
                        let mut value = Keep::new(setting.memory);
                        map.next_value(&mut value)?;
                        content = value.value;
                    }
                }
                None => {
                    let key = name.unknown.unwrap_or(Buffer::Unit);
                    let is_open = union.unknown.is_kept();
                    if union.deny_unknown && (!is_open || tag.is_some()) {
                        return Err(self.unknown(&key));
                    }
                    let mut value = Keep::new(setting.memory);
                    map.next_value(&mut value)?;
                    before.extend(value.value.filter(|_| is_open).map(|value| (key, value)));
                }
            }
        }
        match (tag, content) {
            (None, _) => Err(Fault::missing_member(self.tag)),
            (Some(_), _) if is_read => Ok(()),
            (Some(index), None) => self.absent(index),
            (Some(index), Some(value)) => {
                let memory = Memory::default();
                let setting = setting.of_kept(&memory);
                let value = Buffered::new(&value, setting);
                read_ours(value, setting.memory, |source| cases.read(index, source))
            }
        }
    }

    fn read_seq(&mut self, seq: &mut dyn SeqSource<'de>) -> Res {
        array_of(self.expected(), self.setting)?;
        let mut slot = TagSlot::new(self.cases.model(), self.union);
        seq.next(&mut slot)?;
        match slot.found {
            Some((Tag::Variant(index), _)) => {
                let mut read = Read(|source: &mut dyn Source<'de>| self.cases.read(index, source));
                if seq.next(&mut read)? { Ok(()) } else { self.absent(index) }
            }
            Some((Tag::Kept, _)) => Err(Fault::new(Code::UnknownVariant, "unknown variant")),
            None => Err(Fault::missing_member(self.tag)),
        }
    }
}

impl<'de> Visitor<'de> for AdjacentVisitor<'_, 'de> {
    type Value = ();

    refuse!(bool number str bytes null);

    fn visit_map<A: MapAccess<'de>>(mut self, access: A) -> Result<(), A::Error> {
        let mut held = Held::new(access, self.setting.memory);
        let mut map = RestOfMap::new(&mut held, self.setting);
        let read = self.read_map(&mut map).and_then(|()| map.finish());
        held.settle(self.trace, read)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, access: A) -> Result<(), A::Error> {
        let mut held = Held::new(access, self.setting.memory);
        let read = self.read_seq(&mut held);
        held.settle(self.trace, read)
    }
}

/// Takes one value by a function.
struct Read<F>(F);

impl<'de, F: FnMut(&mut dyn Source<'de>) -> Res> Seed<'de> for Read<F> {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        (self.0)(source)
    }
}

/// The tag beside a content, which is written as an enum of its own.
struct TagSlot {
    model: &'static Model,
    union: &'static Union,
    found: Option<(Tag, String)>,
    /// Whether a variant may be said by its number: in formats that are not for people.
    counts: bool,
}

impl TagSlot {
    fn new(model: &'static Model, union: &'static Union) -> Self {
        Self { model, union, found: None, counts: false }
    }
}

impl<'de> Seed<'de> for TagSlot {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        self.counts = !source.is_human_readable();
        source.take(Hint::Enum(self.model.name, self.union.lookup.own_names()), self)
    }
}

impl<'de> Visit<'de> for TagSlot {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a variant")
    }

    fn str(&mut self, name: &str) -> Res {
        self.found = Some((resolve(self.union, name)?, name.into()));
        Ok(())
    }

    fn u64(&mut self, index: u64) -> Res {
        let index = usize::try_from(index).ok().filter(|_| self.counts);
        let key = index.and_then(|index| self.union.lookup.key_of(index));
        let index = key.map(|key| self.union.lookup.index(key));
        let index = index.ok_or_else(|| Fault::mismatch(&"the name of a variant", Kind::Integer))?;
        self.found = Some((Tag::Variant(index), String::new()));
        Ok(())
    }

    fn variant(&mut self, source: &mut dyn crate::source::EnumSource<'de>) -> Res {
        source.variant(&mut Read(|source: &mut dyn Source<'de>| source.take(Hint::Identifier, self)))?;
        source.unit()
    }
}
