//! [`Cursor`]: the source over JSON text.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;

use super::key::KeySource;
use super::recorder::{Recorder, Step};
use super::text::Text;
use crate::fault::{Fault, Res};
use crate::report::Code;
use crate::source::{Choice, Draft, Hint, MapSlot, OptionSlot, SeqSlot, Source, Visit};
use crate::source::{Seen, choose, object_of, strings_of, wrong_length};

/// As deep as arrays and objects may be nested where they are read; what is passed over may be deeper.
const MAX_DEPTH: u8 = 127;

/// A source over JSON text.
pub(super) struct Cursor<'de> {
    pub(super) text: Text<'de>,
    pub(super) depth: u8,
    /// Present when making a report: faults are noted down here, and reading goes on.
    pub(super) recorder: Option<Box<Recorder<'de>>>,
    /// Where the array or object starts that was last read to its end but not accepted, and where it ends: its faults
    /// have been noted down, and it need not be gone over again.
    refused: Option<(usize, usize)>,
    /// Where the value that was last taken whole starts and ends.
    taken: (usize, usize),
}

impl<'de> Cursor<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { text: Text { text, at: 0 }, depth: 0, recorder: None, refused: None, taken: (0, 0) }
    }

    /// The value here is of another kind than expected.
    #[cold]
    pub(super) fn mismatch(&mut self, expected: &str) -> Fault {
        match self.text.kind() {
            Ok(found) => Fault::mismatch(&expected, found),
            Err(error) => error.into(),
        }
    }

    /// Goes into an array or object.
    #[inline]
    pub(super) fn open(&mut self, bracket: u8, expected: &str) -> Result<usize, Fault> {
        if self.text.peek() != Some(bracket) {
            return Err(self.mismatch(expected));
        }
        if self.depth == MAX_DEPTH {
            return Err(Fault::new(Code::Syntax, "nested too deeply"));
        }
        self.depth += 1;
        self.text.at += 1;
        Ok(self.text.at - 1)
    }

    /// Leaves an array or object that has been read to its end.
    fn leave_container(&mut self, opened: usize, is_read: bool) -> Res {
        self.depth -= 1;
        if is_read {
            return Ok(());
        }
        self.refused = Some((opened, self.text.at));
        Err(Fault::kept(false))
    }

    /// Reads one item or member: `false` if it has faults, which have been noted down.
    #[inline]
    fn child(
        &mut self,
        step: Step<'de>,
        secret: bool,
        read: impl FnOnce(&mut Self) -> Res,
    ) -> Result<bool, Fault> {
        if self.recorder.is_none() {
            return read(self).map(|()| true);
        }
        self.text.peek();
        let (start, depth) = (self.text.at, self.depth);
        self.enter(step, secret);
        let read = read(self);
        let is_read = read.is_ok();
        if let (Some(recorder), Err(fault)) = (&mut self.recorder, read) {
            recorder.fault(fault, start);
            self.depth = depth;
            match self.refused {
                Some((opened, end)) if opened == start => self.text.at = end,
                _ => {
                    self.text.at = start;
                    self.text.skip()?;
                }
            }
        }
        self.leave(secret);
        self.stop_if_full()?;
        Ok(is_read)
    }

    /// Passes over the value of a member that is no good for the object, and notes that down.
    #[cold]
    fn refuse_member(&mut self, key: &str, start: usize, fault: Fault) -> Res {
        let Some(recorder) = &mut self.recorder else { return Err(fault) };
        recorder.member(key, start, fault);
        self.text.skip()?;
        self.stop_if_full()
    }

    #[cold]
    fn missing(&mut self, draft: &dyn Draft<'de>, seen: &Seen) -> Fault {
        let model = draft.model();
        if let Some(recorder) = &mut self.recorder {
            let absent = model
                .fields()
                .iter()
                .enumerate()
                .filter(|(i, field)| field.is_required() && !seen.contains(*i));
            let end = self.text.at;
            absent.for_each(|(_, field)| recorder.missing(field.name, end));
            return Fault::kept(false);
        }
        Fault::missing(model, |index| seen.contains(index))
    }

    fn stop_if_full(&self) -> Res {
        match &self.recorder {
            Some(recorder) if recorder.is_full() => Err(Fault::kept(false)),
            _ => Ok(()),
        }
    }

    pub(super) fn enter(&mut self, step: Step<'de>, secret: bool) {
        if let Some(recorder) = &mut self.recorder {
            recorder.enter(step, secret);
        }
    }

    pub(super) fn leave(&mut self, secret: bool) {
        if let Some(recorder) = &mut self.recorder {
            recorder.leave(secret);
        }
    }
}

impl<'de> Source<'de> for Cursor<'de> {
    fn is_human_readable(&self) -> bool {
        true
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        self.text.peek();
        let start = self.text.at;
        if self.recorder.is_none() {
            self.show(hint, visitor)?;
            self.taken = (start, self.text.at);
            return Ok(());
        }
        // A foreign type gives up at its first fault: where that was is known only here, deepest first.
        self.show(hint, visitor).map_err(|fault| match &self.recorder {
            Some(recorder) => fault.at(|| recorder.pointer(), start),
            None => fault,
        })?;
        self.taken = (start, self.text.at);
        Ok(())
    }

    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        self.text.peek();
        let (start, depth) = (self.text.at, self.depth);
        read(self)?;
        // It may have left the value alone, or made do with an error somewhere inside.
        if self.taken != (start, self.text.at) {
            self.text.at = start;
            self.depth = depth;
            self.text.skip()?;
        }
        Ok(())
    }

    fn string(&mut self, slot: &mut Option<String>) -> Res {
        if self.text.peek() != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        *slot = Some(self.text.string()?.into_owned());
        Ok(())
    }

    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        if self.text.peek() == Some(b'n') {
            self.text.literal("null")?;
            slot.none();
            return Ok(());
        }
        slot.some(self)
    }

    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res {
        let opened = self.open(b'[', "an array")?;
        let (mut index, mut is_read, fixed) = (0, true, slot.fixed_len());
        while self.text.next_in(b']', index == 0)? {
            if fixed.is_some_and(|len| index >= len) {
                self.text.skip()?;
            } else {
                is_read &= self.child(Step::Index(index), false, |cursor| slot.item(cursor))?;
            }
            index += 1;
        }
        let other_len = fixed.filter(|len| *len != index);
        let left = self.leave_container(opened, is_read && other_len.is_none());
        other_len.map_or(left, |len| Err(wrong_length(len)))
    }

    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res {
        let opened = self.open(b'{', "an object")?;
        let (mut first, mut is_read) = (true, true);
        while self.text.next_in(b'}', first)? {
            first = false;
            let start = self.text.at;
            let key = self.text.key()?;
            let taken = match &key {
                Cow::Borrowed(text) => slot.key(&mut KeySource::Borrowed(text)),
                Cow::Owned(text) => slot.key(&mut KeySource::Owned(text)),
            };
            match taken {
                Ok(()) => is_read &= self.child(Step::Entry(key), false, |cursor| slot.value(cursor))?,
                Err(fault) => {
                    is_read = false;
                    self.refuse_member(&key, start, fault)?;
                }
            }
        }
        self.leave_container(opened, is_read)
    }

    fn object(&mut self, draft: &mut dyn Draft<'de>) -> Res {
        let object = object_of(draft.model())?;
        let opened = self.open(b'{', "an object")?;
        let (mut seen, mut required, mut hint) = (Seen::default(), 0, 0);
        let (mut first, mut is_read) = (true, true);
        while self.text.next_in(b'}', first)? {
            first = false;
            let start = self.text.at;
            let key = self.text.key()?;
            let Some(found) = object.lookup.find(&key, hint) else {
                if object.deny_unknown {
                    is_read = false;
                    let names = object.lookup.names();
                    let fault = crate::fault::unknown(Code::UnknownField, "unknown field", &key, names);
                    self.refuse_member(&key, start, fault)?;
                } else {
                    self.text.skip()?;
                }
                continue;
            };
            hint = found + 1;
            let index = object.lookup.index(found);
            let field = &object.fields[index];
            if seen.note(index) {
                is_read = false;
                let message = alloc::format!("field `{}` is there more than once", field.name);
                self.refuse_member(&key, start, Fault::new(Code::Duplicate, message))?;
                continue;
            }
            required += usize::from(field.is_required());
            is_read &= self.child(Step::Field(key), field.is_secret(), |cursor| draft.fill(index, cursor))?;
        }
        let is_complete = required == object.required;
        self.leave_container(opened, is_read && is_complete)
            .map_err(|kept| if is_complete { kept } else { self.missing(draft, &seen) })
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        let strings = strings_of(choice.model())?;
        if self.text.peek() != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        choose(choice, strings, &self.text.string()?)
    }
}
