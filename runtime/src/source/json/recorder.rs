//! [`Recorder`]: what the JSON source notes down when it goes on after a fault.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::ends::Ends;
use super::places::places;
use super::text::Text;
use crate::fault::{self, Fault};
use crate::model::Model;
use crate::pointer;
use crate::report::{Code, Position, Report, Violation};
use crate::rules::Broken;
use crate::source::shown::{LOOKED_FOR, repeats_number, repeats_string};

/// A step on the way from the document to a value.
pub(super) enum Step<'de> {
    /// A field of a model.
    Field(Cow<'de, str>),
    /// An entry of a map, whose name is no less part of the value.
    Entry(Cow<'de, str>),
    Index(usize),
}

/// A violation, and where in the text it belongs.
struct Found {
    violation: Violation,
    offset: usize,
    /// Whether there is text at the offset that is meant: not for what is missing, which comes where its object ends.
    is_there: bool,
}

/// The violations so far, each with its offset in the text, and the way to the value being read.
#[derive(Default)]
pub(super) struct Recorder<'de> {
    text: &'de str,
    found: Vec<Found>,
    /// The steps to the value being read, and where the value starts that each leads to.
    path: Vec<(Step<'de>, usize)>,
    /// How many secret fields the value being read is inside of.
    secrets: usize,
    /// How many of the first steps may be told: those before an entry of a secret map.
    told: Option<usize>,
    /// How many bytes all pointers have: bounded, since a long key is in the pointer of all it contains.
    pointers: usize,
    bound: usize,
    /// There was more to note down than there was room for.
    cut: bool,
    /// Where what has been gone over often ends.
    ends: Ends,
    /// Only one fault is wanted, to say why a variant does not fit.
    attempt: bool,
}

impl<'de> Recorder<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { text, bound: text.len().max(1 << 16), ..Self::default() }
    }

    /// No more is noted down: reading on would be for nothing.
    pub(super) fn is_full(&self) -> bool {
        let most = if self.attempt { 0 } else { Report::LIMIT };
        self.found.len() > most || self.pointers > self.bound
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    #[inline]
    pub(super) fn enter(&mut self, step: Step<'de>, start: usize, secret: bool) {
        if self.secrets > 0 && matches!(step, Step::Entry(_)) {
            self.told.get_or_insert(self.path.len());
        }
        self.path.push((step, start));
        self.secrets += usize::from(secret);
    }

    #[inline]
    pub(super) fn leave(&mut self, secret: bool) {
        self.path.pop();
        self.told = self.told.filter(|told| *told < self.path.len());
        self.secrets -= usize::from(secret);
    }

    /// The value being read is a secret, whatever field it stands in.
    pub(super) fn hide(&mut self, secret: bool) {
        self.secrets += usize::from(secret);
    }

    pub(super) fn unhide(&mut self, secret: bool) {
        self.secrets -= usize::from(secret);
    }

    /// A recorder for a variant that is only tried: it notes down one fault, from here.
    pub(super) fn of_attempt(&self) -> Self {
        Self { text: self.text, secrets: self.secrets, bound: self.bound, attempt: true, ..Self::default() }
    }

    pub(super) fn is_attempt(&self) -> bool {
        self.attempt
    }

    /// Where the first fault is, and what it is.
    pub(super) fn first(&self) -> Option<&Violation> {
        self.found.first().map(|found| &found.violation)
    }

    pub(super) fn pointer(&self) -> String {
        let mut pointer = String::new();
        for (step, _) in &self.path[..self.told.unwrap_or(self.path.len())] {
            match step {
                Step::Field(key) | Step::Entry(key) => pointer::push_key(&mut pointer, key),
                Step::Index(index) => pointer::push_index(&mut pointer, *index),
            }
        }
        pointer
    }

    /// The pointer to a member of an object, unless its name may not be told.
    fn to_member(&self, mut pointer: String, name: &str) -> String {
        if self.told.is_none() {
            pointer::push_key(&mut pointer, name);
        }
        pointer
    }

    fn push(&mut self, violation: Violation, offset: usize, is_there: bool) {
        if !self.is_full() {
            self.pointers += violation.pointer().len();
            self.found.push(Found { violation, offset, is_there });
        }
    }

    /// Notes down a fault of the value that starts here, unless that has been done deeper inside.
    pub(super) fn fault(&mut self, fault: Fault, start: usize) {
        let is_foreign = fault.is_foreign();
        let Some(detail) = fault.into_detail() else { return };
        if let Some(broken) = detail.broken {
            return self.broken_at(broken, start, None);
        }
        let (pointer, offset) = match detail.place {
            Some(place) => (place.pointer, place.offset),
            None => (self.pointer(), start),
        };
        if !detail.missing.is_empty() {
            detail.missing.iter().for_each(|name| self.missing_at(pointer.clone(), name, offset));
            return;
        }
        let hide =
            is_foreign && (self.secrets > 0 || repeats(&detail.message, Text { text: self.text, at: start }));
        let message = if hide { String::from("not acceptable") } else { detail.message };
        self.push(Violation::new(pointer, detail.code, message), offset, true);
    }

    /// Notes down the rules that the value being read breaks.
    pub(super) fn broken(&mut self, broken: Broken, model: Option<&'static Model>) {
        let start = match self.path.last() {
            Some((_, start)) => *start,
            None => self.text.len() - self.text.trim_start().len(),
        };
        self.broken_at(broken, start, model);
    }

    /// Notes down the rules that the value that starts at `offset` breaks.
    fn broken_at(&mut self, broken: Broken, offset: usize, model: Option<&'static Model>) {
        let base = self.pointer();
        self.cut |= broken.cut;
        let start = Text { text: self.text, at: offset };
        let places =
            places(start, broken.found.iter().map(|found| found.violation.pointer()), model, &mut self.ends);
        for (found, place) in broken.found.into_iter().zip(places) {
            let found = if self.secrets > 0 { found.in_secret() } else { found };
            let (at, is_there) = (place.as_ref().map_or(offset, |place| place.offset), place.is_some());
            let violation = match (self.told, place) {
                (Some(_), _) => found.violation.at_pointer(base.clone()),
                (None, Some(place)) if self.secrets == 0 => {
                    found.violation.at_pointer(alloc::format!("{base}{}", place.pointer))
                }
                (None, _) => found.violation.below(&base),
            };
            self.push(violation, at, is_there);
        }
    }

    /// Notes down that the object being read, which ends at `end`, has no member of this name.
    pub(super) fn missing(&mut self, name: &str, end: usize) {
        self.missing_at(self.pointer(), name, end);
    }

    /// The same of the object that this pointer leads to.
    fn missing_at(&mut self, pointer: String, name: &str, end: usize) {
        let pointer = self.to_member(pointer, name);
        self.push(fault::missing(pointer), end, false);
    }

    /// Notes down a fault of the member of the object being read whose name starts at `offset`.
    pub(super) fn member(&mut self, name: &str, offset: usize, fault: Fault) {
        let is_foreign = fault.is_foreign();
        let Some(detail) = fault.into_detail() else { return };
        if let Some(broken) = detail.broken {
            return self.broken_name(broken, name, offset);
        }
        let (pointer, message) = match (self.secrets > 0, is_foreign) {
            (true, true) => (self.pointer(), String::from("not acceptable")),
            (true, false) => (self.pointer(), detail.message),
            (false, _) => (self.to_member(self.pointer(), name), detail.message),
        };
        self.push(Violation::new(pointer, detail.code, message), offset, true);
    }

    /// Notes down the rules that the name of a member breaks.
    fn broken_name(&mut self, broken: Broken, name: &str, offset: usize) {
        self.cut |= broken.cut;
        for found in broken.found {
            let hide = found.foreign && self.secrets > 0;
            let violation = if hide { found.violation.hidden() } else { found.violation };
            let pointer =
                if self.secrets > 0 { self.pointer() } else { self.to_member(self.pointer(), name) };
            self.push(violation.at_pointer(pointer), offset, true);
        }
    }

    /// The report, in document order. A syntax error stands alone: what else there is may be its doing.
    pub(super) fn into_report(self, model: &'static str, text: &str, positions: bool) -> Report {
        let truncated = self.is_full() || self.cut;
        let mut found = self.found;
        if let Some(index) = found.iter().position(|found| found.violation.code() == Code::Syntax) {
            found = alloc::vec![found.swap_remove(index)];
        }
        // What is wrong with a whole array is noted down after what is wrong inside.
        found.sort_by_key(|found| found.offset);
        let mut walk = Walk { text, offset: 0, position: Position { line: 1, column: 1 } };
        let place = |found: Found| {
            let position = (found.is_there && positions).then(|| walk.to(found.offset));
            found.violation.at(position)
        };
        let violations = found.into_iter().map(place).collect();
        Report::new(model, violations).truncated(truncated)
    }
}

/// Whether a message in a stranger's words repeats a string or a number of the value at the cursor of the text. The names of
/// members are none of these: they are in pointers, too.
fn repeats(message: &str, mut text: Text<'_>) -> bool {
    let (start, mut looked_for) = (text.at, 0);
    let Ok(end) = text.skip().map(|()| text.at) else { return true };
    text.at = start;
    while text.at < end {
        let is_repeated = match text.text.as_bytes()[text.at] {
            b'"' => {
                let string = text.string();
                if text.peek() == Some(b':') {
                    continue;
                }
                string.is_ok_and(|string| repeats_string(message, &string))
            }
            b'-' | b'0'..=b'9' => text.number_text().is_ok_and(|(number, _)| repeats_number(message, number)),
            _ => {
                text.at += 1;
                continue;
            }
        };
        looked_for += 1;
        if looked_for > LOOKED_FOR || is_repeated {
            return true;
        }
    }
    false
}

/// Turns offsets into positions; they come in order, and cost one pass over the text together.
struct Walk<'t> {
    text: &'t str,
    offset: usize,
    position: Position,
}

impl Walk<'_> {
    fn to(&mut self, offset: usize) -> Position {
        let mut passed = &self.text[self.offset..offset];
        if let Some(last) = passed.rfind('\n') {
            self.position.line += passed.bytes().filter(|byte| *byte == b'\n').count();
            self.position.column = 1;
            passed = &passed[last + 1..];
        }
        self.position.column += passed.chars().count();
        self.offset = offset;
        self.position
    }
}

/// The position of an offset in a text.
pub(super) fn position(text: &str, offset: usize) -> Position {
    Walk { text, offset: 0, position: Position { line: 1, column: 1 } }.to(offset)
}
