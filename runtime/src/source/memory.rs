//! What has been found out about kept values by trying: inside of a value that is itself being tried, the same would be
//! asked again and again.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

use super::buffer::Buffer;
use crate::lookup::Lookup;
use crate::model::Model;

/// What is known of the parts of one kept value.
#[derive(Default)]
pub(super) struct Memory<'de> {
    /// A kept value on its way to who asked for it: no call of serde's could carry it.
    pub(super) given: Cell<Option<Buffer<'de>>>,
    /// Most often there is nothing to remember.
    known: Cell<Option<Box<Known<'de>>>>,
}

#[derive(Default)]
struct Known<'de> {
    /// For a value and a union. The value is here too, so that no other can come to lie at its address.
    outcomes: BTreeMap<(usize, usize), (Buffer<'de>, Outcome)>,
    /// Values put together from parts of others, by the address of such a part.
    assembled: BTreeMap<usize, Vec<Buffer<'de>>>,
}

/// What came of reading a value as a union.
#[derive(Clone)]
pub(super) enum Outcome {
    /// It is what its tag says.
    Tagged,
    /// It is the variant with this index, without a tag.
    Variant(usize),
    /// It is not a value of the union: what was said of it, and whether the words are all ours.
    Nothing { message: String, is_foreign: bool },
}

impl<'de> Memory<'de> {
    pub(super) fn outcome(&self, value: &Buffer<'de>, union: &'static Model) -> Option<Outcome> {
        let (key, known) = (key(value, union)?, self.known.take()?);
        let outcome = known.outcomes.get(&key).map(|(_, outcome)| outcome.clone());
        self.known.set(Some(known));
        outcome
    }

    pub(super) fn remember(
        &self,
        value: &Buffer<'de>,
        union: &'static Model,
        outcome: impl FnOnce() -> Outcome,
    ) {
        let Some(key) = key(value, union) else { return };
        let mut known = self.known.take().unwrap_or_default();
        known.outcomes.insert(key, (value.clone(), outcome()));
        self.known.set(Some(known));
    }

    /// The value that was put together from the same parts before, if one was: what is known of it holds for this one.
    pub(super) fn known(&self, value: Buffer<'de>) -> Buffer<'de> {
        let Some(part) = value.first_part() else { return value };
        let mut known = self.known.take().unwrap_or_default();
        let similar = known.assembled.entry(part).or_default();
        let same = similar.iter().find(|similar| similar.has_parts_of(&value)).cloned();
        let same = same.unwrap_or_else(|| {
            similar.push(value.clone());
            value
        });
        self.known.set(Some(known));
        same
    }
}

fn key(value: &Buffer<'_>, union: &'static Model) -> Option<(usize, usize)> {
    Some((value.address()?, core::ptr::from_ref(union).addr()))
}

/// What a value is read with, wherever in a document it stands.
#[derive(Clone, Copy)]
pub(super) struct Setting<'m, 'de> {
    pub(super) human_readable: bool,
    /// Of the kept value that this one is a part of, if it is.
    pub(super) memory: Option<&'m Memory<'de>>,
}

impl<'m, 'de> Setting<'m, 'de> {
    /// The names that a format is told. Formats without names count these.
    pub(super) fn names(self, lookup: &'static Lookup) -> &'static [&'static str] {
        if self.human_readable { lookup.names } else { lookup.own_names() }
    }

    /// For reading what has been kept: with a memory, a part that is kept again is only shared, however deep it lies.
    pub(super) fn of_kept(self, own: &'m Memory<'de>) -> Self {
        Self { memory: Some(self.memory.unwrap_or(own)), ..self }
    }
}
