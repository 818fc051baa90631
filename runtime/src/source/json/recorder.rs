//! [`Recorder`]: what the JSON source notes down when it goes on after a fault.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::fault::{self, Fault};
use crate::pointer;
use crate::report::{Code, Position, Report, Violation};

/// A step on the way from the document to a value.
pub(super) enum Step<'de> {
    /// A field of a model.
    Field(Cow<'de, str>),
    /// An entry of a map, whose name is no less part of the value.
    Entry(Cow<'de, str>),
    Index(usize),
}

/// The violations so far, each with its offset in the text, and the way to the value being read.
#[derive(Default)]
pub(super) struct Recorder<'de> {
    found: Vec<(Violation, Option<usize>)>,
    path: Vec<Step<'de>>,
    /// How many secret fields the value being read is inside of.
    secrets: usize,
    /// How many of the first steps may be told: those before an entry of a secret map.
    told: Option<usize>,
    /// How many bytes all pointers have: bounded, since a long key is in the pointer of all it contains.
    pointers: usize,
    bound: usize,
}

impl<'de> Recorder<'de> {
    pub(super) fn new(text: &str) -> Self {
        Self { bound: text.len().max(1 << 16), ..Self::default() }
    }

    /// No more is noted down: reading on would be for nothing.
    pub(super) fn is_full(&self) -> bool {
        self.found.len() > Report::LIMIT || self.pointers > self.bound
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub(super) fn enter(&mut self, step: Step<'de>, secret: bool) {
        if self.secrets > 0 && matches!(step, Step::Entry(_)) {
            self.told.get_or_insert(self.path.len());
        }
        self.path.push(step);
        self.secrets += usize::from(secret);
    }

    pub(super) fn leave(&mut self, secret: bool) {
        self.path.pop();
        self.told = self.told.filter(|told| *told < self.path.len());
        self.secrets -= usize::from(secret);
    }

    pub(super) fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path[..self.told.unwrap_or(self.path.len())] {
            match step {
                Step::Field(key) | Step::Entry(key) => pointer::push_key(&mut pointer, key),
                Step::Index(index) => pointer::push_index(&mut pointer, *index),
            }
        }
        pointer
    }

    fn pointer_to(&self, name: &str) -> String {
        let mut pointer = self.pointer();
        if self.told.is_none() {
            pointer::push_key(&mut pointer, name);
        }
        pointer
    }

    fn push(&mut self, violation: Violation, offset: Option<usize>) {
        if !self.is_full() {
            self.pointers += violation.pointer().len();
            self.found.push((violation, offset));
        }
    }

    /// Notes down a fault of the value that starts at `offset`, unless that has been done deeper inside.
    pub(super) fn fault(&mut self, fault: Fault, offset: usize) {
        let hide = fault.is_foreign() && self.secrets > 0;
        let Some(detail) = fault.into_detail() else { return };
        if !detail.missing.is_empty() {
            detail.missing.iter().for_each(|name| self.missing(name));
            return;
        }
        let message = if hide { String::from("not acceptable") } else { detail.message };
        let (pointer, offset) = match detail.place {
            Some(place) => (place.pointer, place.offset),
            None => (self.pointer(), offset),
        };
        self.push(Violation::new(pointer, detail.code, message), Some(offset));
    }

    /// Notes down that the object being read has no member of this name.
    pub(super) fn missing(&mut self, name: &str) {
        let violation = fault::missing(self.pointer_to(name));
        self.push(violation, None);
    }

    /// Notes down a fault of the member of the object being read whose name starts at `offset`.
    pub(super) fn member(
        &mut self,
        name: &str,
        offset: usize,
        code: Code,
        message: impl Into<Cow<'static, str>>,
    ) {
        let pointer = if self.secrets > 0 { self.pointer() } else { self.pointer_to(name) };
        self.push(Violation::new(pointer, code, message), Some(offset));
    }

    /// The report, in document order. A syntax error stands alone: what else there is may be its doing.
    pub(super) fn into_report(self, model: &'static str, text: &str, positions: bool) -> Report {
        let truncated = self.is_full();
        let mut found = self.found;
        if let Some(index) = found.iter().position(|(violation, _)| violation.code() == Code::Syntax) {
            found = alloc::vec![found.swap_remove(index)];
        }
        let mut walk = Walk { text, offset: 0, position: Position { line: 1, column: 1 } };
        let place = |(violation, offset): (Violation, Option<usize>)| {
            let position = offset.filter(|_| positions).map(|offset| walk.to(offset));
            violation.at(position)
        };
        let violations = found.into_iter().map(place).collect();
        Report::new(model, violations).truncated(truncated)
    }
}

/// Turns offsets into positions; those that come in order cost one pass over the text together.
struct Walk<'t> {
    text: &'t str,
    offset: usize,
    position: Position,
}

impl Walk<'_> {
    fn to(&mut self, offset: usize) -> Position {
        if offset < self.offset {
            self.offset = 0;
            self.position = Position { line: 1, column: 1 };
        }
        for c in self.text[self.offset..offset].chars() {
            if c == '\n' {
                self.position = Position { line: self.position.line + 1, column: 1 };
            } else {
                self.position.column += 1;
            }
        }
        self.offset = offset;
        self.position
    }
}

/// The position of an offset in a text.
pub(super) fn position(text: &str, offset: usize) -> Position {
    Walk { text, offset: 0, position: Position { line: 1, column: 1 } }.to(offset)
}
