//! [`Filled`]: which of an object's fields have been read.

use alloc::format;
use alloc::vec::Vec;

use crate::fault::Fault;
use crate::model::Object;
use crate::report::Code;

/// Which of an object's fields have been read, and where the next one is likely to be found.
#[derive(Default)]
pub(super) struct Filled {
    seen: Seen,
    required: usize,
    /// The position among the known names behind the last one found.
    pub(super) hint: usize,
}

impl Filled {
    /// The index of the field of this name.
    #[inline]
    pub(super) fn find(&mut self, object: &Object, name: &str) -> Option<usize> {
        let key = object.lookup.find(name, self.hint)?;
        Some(self.found(object, key))
    }

    /// The index of the field with the name at this position.
    #[inline]
    pub(super) fn found(&mut self, object: &Object, key: usize) -> usize {
        self.hint = key + 1;
        object.lookup.index(key)
    }

    /// Notes that the field is there, and tells whether it was not before.
    #[inline]
    pub(super) fn note(&mut self, object: &Object, index: usize) -> bool {
        let is_first = !self.seen.note(index);
        self.required += usize::from(is_first && object.fields[index].is_required());
        is_first
    }

    /// Whether every required field has been noted.
    #[inline]
    pub(super) fn is_complete(&self, object: &Object) -> bool {
        self.required == object.required
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
    fn note(&mut self, index: usize) -> bool {
        let word = match index / 64 {
            0 => &mut self.first,
            n => {
                if self.more.len() < n {
                    self.more.resize(n, 0);
                }
                &mut self.more[n - 1]
            }
        };
        let bit = 1 << (index % 64);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            n => self.more.get(n - 1).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }
}
