//! [`Cursor`]: the source over JSON text.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::ends::Ends;
use super::key::KeySource;
use super::members::{Member, Members, Tag};
use super::recorder::{Recorder, Step};
use super::text::Text;
use super::union::Tried;
use crate::fault::{Fault, Res, unknown_field};
use crate::model::{Model, Object, Shape};
use crate::report::Code;
use crate::rules::Broken;
use crate::source::filled::{Filled, duplicate};
use crate::source::known::required_but;
use crate::source::{Cases, Choice, Hint, MapSlot, OptionSlot, SeqSlot, Slots, Source, Visit};
use crate::source::{choose, expected_of, object_of, strings_of, wrong_length};

/// As deep as arrays and objects may be nested where they are read; what is passed over may be deeper.
pub(super) const MAX_DEPTH: u8 = 127;

/// Whose name the name of a member is.
enum Name<'de> {
    /// That of a field, with this index.
    OfField(&'static str, usize),
    /// That of no field.
    OfNone(&'de str),
    /// That has to be looked at in another way.
    Another,
}

/// A source over JSON text.
pub(super) struct Cursor<'de> {
    pub(super) text: Text<'de>,
    pub(super) depth: u8,
    /// Present when making a report: faults are noted down here, and reading goes on.
    pub(super) recorder: Option<Box<Recorder<'de>>>,
    /// Where the array or object starts that was last read to its end but not accepted, and where it ends: its faults
    /// have been noted down, and it need not be gone over again.
    pub(super) refused: Option<(usize, usize)>,
    /// Where the value that was last taken whole starts and ends.
    taken: (usize, usize),
    /// What has been found out by trying.
    pub(super) tried: Tried,
    /// Where what has been gone over often ends.
    pub(super) ends: Ends,
}

impl<'de> Cursor<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self {
            text: Text { text, at: 0 },
            depth: 0,
            recorder: None,
            refused: None,
            taken: (0, 0),
            tried: Tried::default(),
            ends: Ends::default(),
        }
    }

    /// Goes behind the value that starts here.
    pub(super) fn skip(&mut self) -> Res {
        Ok(self.ends.skip(&mut self.text)?)
    }

    /// The value here is of another kind than expected.
    #[cold]
    pub(super) fn mismatch(&mut self, expected: &str) -> Fault {
        match self.text.kind() {
            Ok(found) => Fault::mismatch(&expected, found),
            Err(error) => error.into(),
        }
    }

    /// Goes behind a `null`.
    pub(super) fn null(&mut self) -> Res {
        if self.text.peek() != Some(b'n') {
            return Err(self.mismatch("null"));
        }
        Ok(self.text.literal("null")?)
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
    pub(super) fn leave_container(&mut self, opened: usize, is_read: bool) -> Res {
        self.depth -= 1;
        if is_read {
            return Ok(());
        }
        self.refused = Some((opened, self.text.at));
        Err(Fault::kept(false))
    }

    /// Reads one item or member: `false` if it has faults, which have been noted down.
    #[inline]
    pub(super) fn child(
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
                    self.skip()?;
                }
            }
        }
        self.leave(secret);
        self.stop_if_full()?;
        Ok(is_read)
    }

    /// Passes over the value of a member that is no good for the object, and notes that down.
    #[cold]
    pub(super) fn refuse_member(&mut self, key: &str, start: usize, fault: Fault) -> Res {
        self.refuse_name(key, start, fault)?;
        self.skip()?;
        self.stop_if_full()
    }

    /// Notes down that the name of a member is no good; its value comes next.
    #[cold]
    pub(super) fn refuse_name(&mut self, key: &str, start: usize, fault: Fault) -> Res {
        let Some(recorder) = &mut self.recorder else { return Err(fault) };
        recorder.member(key, start, fault);
        Ok(())
    }

    #[cold]
    pub(super) fn missing(&mut self, slots: &Slots<'_, 'de>, filled: &Filled) -> Fault {
        let model = slots.model;
        if let Some(recorder) = &mut self.recorder {
            let absent = model
                .fields()
                .iter()
                .enumerate()
                .filter(|(i, field)| field.is_required() && !filled.contains(*i));
            let end = self.text.at;
            absent.for_each(|(_, field)| recorder.missing(field.name(), end));
            return Fault::kept(false);
        }
        Fault::missing_names(required_but(model, &|index| filled.contains(index)))
    }

    /// Reads the members of an object from here to its end; `tag` is one that has been read before.
    pub(super) fn members(
        &mut self,
        slots: &mut Slots<'_, 'de>,
        opened: usize,
        mut first: bool,
        tag: Option<Tag>,
    ) -> Res {
        let object = object_of(slots.model)?;
        let (mut filled, mut left, mut is_read) =
            (Filled::behind(tag.map(|tag| tag.name), object), Vec::new(), true);
        while self.text.next_in(b'}', first)? {
            first = false;
            let start = self.text.at;
            let (name, index) = match filled.next(object, |name| self.text.starts_with_name(name)) {
                Some((name, index)) => {
                    self.text.pass_name(name)?;
                    (name, index)
                }
                None => match self.name(object, &mut filled, tag)? {
                    Name::OfField(name, index) => (name, index),
                    Name::OfNone(name) => {
                        is_read &= self.unknown_member(object, name.into(), start, None, &mut left)?;
                        continue;
                    }
                    Name::Another => {
                        is_read &= self.member(slots, object, &mut filled, tag, &mut left)?;
                        continue;
                    }
                },
            };
            if self.recorder.is_none() {
                slots.read(index, self)?;
            } else {
                is_read &= self.field(slots, object, index, Cow::Borrowed(name))?;
            }
        }
        if object.flattened {
            is_read &= Members::flat(self, left, opened).fill(slots, object, &mut filled)?;
        }
        let is_complete = filled.is_complete(object);
        self.leave_container(opened, is_read && is_complete)
            .map_err(|kept| if is_complete { kept } else { self.missing(slots, &filled) })
    }

    /// Whose name this is. Where it is easy to say, it and the colon have been passed; where it is not, nothing has happened:
    /// behind a tag, with escapes, or a name that was there before.
    #[inline]
    fn name(
        &mut self,
        object: &'static Object,
        filled: &mut Filled,
        tag: Option<Tag>,
    ) -> Result<Name<'de>, Fault> {
        if tag.is_some() {
            return Ok(Name::Another);
        }
        let mut text = self.text;
        let Some((hash, name)) = text.hashed_name() else { return Ok(Name::Another) };
        let name = match object.lookup.find_hashed(hash, name) {
            Some(position) => {
                let index = filled.found(object, position);
                if !filled.note(index) {
                    return Ok(Name::Another);
                }
                Name::OfField(object.lookup.names[position], index)
            }
            None => Name::OfNone(&self.text.text[self.text.at + 1..text.at - 1]),
        };
        self.text = text;
        self.text.colon()?;
        Ok(name)
    }

    /// Reads one member: `false` if it is a fault or has faults, which have been noted down.
    #[inline(never)]
    fn member(
        &mut self,
        slots: &mut Slots<'_, 'de>,
        object: &'static Object,
        filled: &mut Filled,
        tag: Option<Tag>,
        left: &mut Vec<Member<'de>>,
    ) -> Result<bool, Fault> {
        let start = self.text.at;
        if tag.is_some_and(|tag| tag.is_at(start)) {
            self.text.skip_key()?;
            self.skip()?;
            return Ok(true);
        }
        let key = self.text.key()?;
        // None of the names that were likely: those have been looked at.
        let position = object.lookup.find(&key).filter(|position| !filled.is_tag(*position));
        let Some(index) = position.map(|position| filled.found(object, position)) else {
            return self.unknown_member(object, key, start, tag, left);
        };
        let field = &object.fields[index];
        if !filled.note(index) {
            self.refuse_member(&key, start, duplicate(field.name()))?;
            return Ok(false);
        }
        if self.recorder.is_none() {
            return slots.read(index, self).map(|()| true);
        }
        self.field(slots, object, index, key)
    }

    /// Reads the value of a field: `false` if it has faults, which have been noted down.
    fn field(
        &mut self,
        slots: &mut Slots<'_, 'de>,
        object: &'static Object,
        index: usize,
        key: Cow<'de, str>,
    ) -> Result<bool, Fault> {
        let secret = object.fields[index].is_secret();
        self.child(Step::Field(key), secret, |cursor| slots.read(index, cursor))
    }

    /// What becomes of a member whose name no field has: `false` if it is a fault, which has been noted down.
    fn unknown_member(
        &mut self,
        object: &'static Object,
        key: Cow<'de, str>,
        start: usize,
        tag: Option<Tag>,
        left: &mut Vec<Member<'de>>,
    ) -> Result<bool, Fault> {
        if let Some(Tag { name, .. }) = tag.filter(|tag| tag.name == key) {
            self.refuse_member(&key, start, duplicate(name))?;
            return Ok(false);
        }
        if object.flattened {
            self.text.peek();
            left.push(Member::new(key, start, self.text.at));
        } else if object.deny_unknown && object.tag.is_none_or(|(tag, _)| tag != key) {
            let fault = unknown_field(&key, object.lookup.names.iter().copied());
            self.refuse_member(&key, start, fault)?;
            return Ok(false);
        }
        self.skip()?;
        Ok(true)
    }

    fn stop_if_full(&self) -> Res {
        match &self.recorder {
            Some(recorder) if recorder.is_full() => Err(Fault::kept(false)),
            _ => Ok(()),
        }
    }

    #[inline]
    pub(super) fn enter(&mut self, step: Step<'de>, secret: bool) {
        if let Some(recorder) = &mut self.recorder {
            recorder.enter(step, self.text.at, secret);
        }
    }

    /// What is read from here on is a secret.
    fn hide(&mut self, secret: bool) {
        if let Some(recorder) = &mut self.recorder {
            recorder.hide(secret);
        }
    }

    fn unhide(&mut self, secret: bool) {
        if let Some(recorder) = &mut self.recorder {
            recorder.unhide(secret);
        }
    }

    #[inline]
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

    fn goes_on(&self) -> bool {
        self.recorder.as_ref().is_some_and(|recorder| !recorder.is_attempt())
    }

    /// The value is there nevertheless: more may be wrong with what it is a part of.
    fn broken(&mut self, broken: Broken, model: Option<&'static Model>) -> Res {
        match &mut self.recorder {
            Some(recorder) if !recorder.is_attempt() => {
                recorder.broken(broken, model);
                Ok(())
            }
            _ => Err(Fault::broken(broken)),
        }
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
            self.skip()?;
        }
        Ok(())
    }

    fn string(&mut self, slot: &mut Option<String>) -> Res {
        if self.text.peek() != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        *slot = Some(self.text.owned_string()?);
        Ok(())
    }

    fn option_string(&mut self, slot: &mut Option<String>) -> Res {
        match self.text.peek() {
            Some(b'n') => Ok(self.text.literal("null")?),
            _ => self.string(slot),
        }
    }

    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        if self.text.peek() == Some(b'n') {
            return Ok(self.text.literal("null")?);
        }
        slot.some(self)
    }

    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res {
        let opened = self.open(b'[', expected_of(slot))?;
        let (mut index, mut is_read, fixed) = (0, true, slot.len());
        while self.text.next_in(b']', index == 0)? {
            if fixed.is_some_and(|len| index >= len.items) {
                self.skip()?;
            } else {
                let secret = fixed.is_some() && slot.is_secret(index);
                is_read &= self.child(Step::Index(index), secret, |cursor| slot.item(cursor))?;
            }
            index += 1;
        }
        let other_len = fixed.filter(|len| !len.fits(index));
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
            if let Err(fault) = slot.key(&mut KeySource::from(&key)) {
                is_read = false;
                self.refuse_name(&key, start, fault)?;
            }
            is_read &= self.child(Step::Entry(key), false, |cursor| slot.value(cursor))?;
        }
        self.leave_container(opened, is_read)
    }

    fn object(&mut self, slots: &mut Slots<'_, 'de>) -> Res {
        let opened = self.open(b'{', slots.model.expected("an object"))?;
        self.members(slots, opened, true, None)
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        let strings = strings_of(choice.model())?;
        if self.text.peek() != Some(b'"') {
            return Err(self.mismatch(choice.model().expected("a string")));
        }
        choose(choice, strings, &self.text.string()?)
    }

    fn has_text(&self) -> bool {
        true
    }

    fn secret(&mut self, begins: bool) {
        if begins { self.hide(true) } else { self.unhide(true) }
    }

    fn newtype(&mut self, model: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        let secret = matches!(&model.shape, Shape::Newtype(field) if field.is_secret());
        self.hide(secret);
        let read = read(self);
        // What a secret's own type says is its, but only as long as it is known to be secret.
        let read = match (&mut self.recorder, read) {
            (Some(recorder), Err(fault)) if secret => {
                recorder.fault(fault, self.text.at);
                Err(Fault::kept(false))
            }
            (_, read) => read,
        };
        self.unhide(secret);
        read
    }

    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        self.read_union(cases)
    }
}
