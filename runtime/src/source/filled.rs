//! [`Filled`]: which of an object's fields have been read.

use alloc::format;
use alloc::vec::Vec;

use crate::fault::Fault;
use crate::lookup::Near;
use crate::model::Object;
use crate::report::Code;

/// Which of an object's fields have been read, and where the next one is likely to be found.
#[derive(Default)]
pub(super) struct Filled {
    seen: Seen,
    near: Near,
    /// The position of a name that no field is read by, since it is that of a tag which has been.
    tag: Option<usize>,
}

impl Filled {
    /// For an object whose tag, if it has one, has been read.
    #[inline]
    pub(super) fn behind(tag: Option<&str>, object: &Object) -> Self {
        Self { tag: tag.and_then(|tag| object.lookup.find(tag)), ..Self::default() }
    }

    /// Whether the name at this position is that of the tag.
    #[inline]
    pub(super) fn is_tag(&self, key: usize) -> bool {
        self.tag == Some(key)
    }

    /// Notes the field that comes next, if it is one of those that are likely to and has not been there before: its name, and
    /// its index.
    #[cfg(feature = "json")]
    #[inline]
    pub(super) fn next(
        &mut self,
        object: &Object,
        is_next: impl Fn(&str) -> bool,
    ) -> Option<(&'static str, usize)> {
        let likely = object.lookup.likely(self.near);
        let ahead = likely.iter().position(|name| is_next(name))?;
        let key = self.near.next + ahead;
        let (name, index) = (likely[ahead], object.lookup.index(key));
        (!self.is_tag(key) && self.note(index)).then(|| {
            self.near = Near::behind(key);
            (name, index)
        })
    }

    /// The index of the field of this name.
    #[inline]
    pub(super) fn find(&mut self, object: &Object, name: &str) -> Option<usize> {
        let key = object.lookup.find_near(name, &mut self.near)?;
        Some(object.lookup.index(key))
    }

    /// The index of the field with the name at this position, which was not one of those that were likely.
    #[cfg(feature = "json")]
    #[inline]
    pub(super) fn found(&mut self, object: &Object, key: usize) -> usize {
        self.near.found(key);
        object.lookup.index(key)
    }

    /// Notes that the field is there, and tells whether it was not before.
    #[inline]
    pub(super) fn note(&mut self, index: usize) -> bool {
        !self.seen.note(index)
    }

    /// Whether every required field has been noted.
    #[inline]
    pub(super) fn is_complete(&self, object: &Object) -> bool {
        object.required.iter().enumerate().all(|(n, required)| self.seen.word(n) & required == *required)
    }

    /// Notes the flattened fields, and tells whether every other required field has been noted.
    pub(super) fn note_flattened(&mut self, object: &Object) -> bool {
        let flattened = object.fields.iter().enumerate().filter(|(_, field)| field.is_flattened());
        flattened.for_each(|(index, _)| {
            self.note(index);
        });
        self.is_complete(object)
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        self.seen.contains(index)
    }
}

/// A member is there twice.
#[cold]
pub(super) fn duplicate(name: &str) -> Fault {
    Fault::new(Code::Duplicate, format!("field `{name}` is there more than once"))
}

/// Which fields have been seen: the first 64 without an allocation.
#[derive(Default)]
struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Notes the index, and tells whether it had been noted before.
    #[inline]
    fn note(&mut self, index: usize) -> bool {
        let word = if index < 64 { &mut self.first } else { self.word_mut(index / 64) };
        let bit = 1 << (index % 64);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    #[cold]
    fn word_mut(&mut self, n: usize) -> &mut u64 {
        if self.more.len() < n {
            self.more.resize(n, 0);
        }
        &mut self.more[n - 1]
    }

    #[inline]
    fn word(&self, n: usize) -> u64 {
        match n {
            0 => self.first,
            n => self.more.get(n - 1).copied().unwrap_or(0),
        }
    }

    fn contains(&self, index: usize) -> bool {
        self.word(index / 64) & (1 << (index % 64)) != 0
    }
}
