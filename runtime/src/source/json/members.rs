//! [`Members`]: the members of an object that do not stand in line any more: of a flattened field, or of a variant whose
//! tag has been read.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::cursor::Cursor;
use super::key::KeySource;
use super::recorder::Step;
use super::visit::Tagged;
use crate::fault::{Fault, Kind, Res, unknown_field};
use crate::model::{Model, Object};
use crate::report::Code;
use crate::rules::Broken;
use crate::source::filled::{Filled, duplicate};
use crate::source::known::Knowledge;
use crate::source::nest::Nest;
use crate::source::{
    Cases, Choice, Hint, MapSlot, MapSource, OptionSlot, Seed, SeqSlot, Slots, Source, Visit,
};
use crate::source::{choose, more_members, object_of, strings_of};

/// A member: its name, and where in the text the name and the value are.
pub(super) struct Member<'de> {
    pub(super) key: Cow<'de, str>,
    pub(super) start: usize,
    pub(super) value: usize,
    /// Somebody has it, so that it is not for others.
    pub(super) taken: bool,
}

impl<'de> Member<'de> {
    pub(super) fn new(key: Cow<'de, str>, start: usize, value: usize) -> Self {
        Self { key, start, value, taken: false }
    }
}

/// A member that has said what an object is, before the object's other members are read.
#[derive(Clone, Copy)]
pub(super) struct Tag {
    pub(super) name: &'static str,
    /// Where its name starts, if it is still to be passed.
    pub(super) at: Option<usize>,
}

impl Tag {
    /// Whether the member whose name starts here is the one that has been read, and not another of its name.
    pub(super) fn is_at(self, start: usize) -> bool {
        self.at == Some(start)
    }
}

/// No member says which variant a flattened value is.
#[cold]
pub(super) fn no_variant() -> Fault {
    Fault::new(Code::Missing, "no member names a variant")
}

/// A source over members of one object.
pub(super) struct Members<'c, 'de> {
    pub(super) cursor: &'c mut Cursor<'de>,
    pub(super) list: Vec<Member<'de>>,
    /// Where the object starts.
    pub(super) opened: usize,
    /// Where the object ends, once the text has been gone over to there.
    end: Option<usize>,
    /// The tag that has been read, where members are still to come.
    tag: Option<Tag>,
    /// What is read is a flattened field, and must leave to others what it does not know.
    pub(super) flat: bool,
    pub(super) nest: Nest,
}

impl<'c, 'de> Members<'c, 'de> {
    fn new(cursor: &'c mut Cursor<'de>, opened: usize) -> Self {
        Self { cursor, list: Vec::new(), opened, end: None, tag: None, flat: false, nest: Nest::default() }
    }

    /// The members that an object's own fields have left; the cursor stands at its end.
    pub(super) fn flat(cursor: &'c mut Cursor<'de>, list: Vec<Member<'de>>, opened: usize) -> Self {
        let end = Some(cursor.text.at);
        Self { list, end, flat: true, ..Self::new(cursor, opened) }
    }

    /// The members from here on, of an object whose tag has been read.
    pub(super) fn with_tag(cursor: &'c mut Cursor<'de>, opened: usize, tag: Tag) -> Self {
        Self { tag: Some(tag), ..Self::new(cursor, opened) }
    }

    /// All members of the object that has been opened.
    pub(super) fn all(cursor: &'c mut Cursor<'de>, opened: usize) -> Result<Self, Fault> {
        let mut members = Self::new(cursor, opened);
        members.gather()?;
        Ok(members)
    }

    /// Goes over the members that are still to come.
    fn gather(&mut self) -> Res {
        if self.end.is_some() {
            return Ok(());
        }
        let mut first = self.is_at_start();
        let Cursor { text, ends, .. } = &mut *self.cursor;
        while text.next_in(b'}', first)? {
            first = false;
            let start = text.at;
            let key = text.key()?;
            text.peek();
            if !self.tag.is_some_and(|tag| tag.is_at(start)) {
                let is_again = self.tag.is_some_and(|tag| tag.name == key);
                self.list.push(Member { taken: is_again, ..Member::new(key, start, text.at) });
            }
            ends.skip(text)?;
        }
        self.end = Some(text.at);
        self.cursor.depth -= 1;
        match (self.tag, self.list.iter().position(|member| member.taken)) {
            (Some(tag), Some(again)) => {
                self.refuse(again, duplicate(tag.name)).and_then(|()| Err(Fault::kept(false)))
            }
            _ => Ok(()),
        }
    }

    /// Whether the cursor stands before the first member, as long as none has been read but the tag.
    fn is_at_start(&self) -> bool {
        self.tag.is_none_or(|tag| tag.at.is_some())
    }

    /// Goes behind the object. `read` is what became of its members.
    pub(super) fn finish(mut self, read: Res) -> Res {
        if read.is_err() && self.cursor.recorder.is_none() {
            return read;
        }
        let depth = self.cursor.depth;
        let gathered = self.gather();
        if self.end.is_none() {
            self.cursor.depth = depth;
        }
        if let Some(end) = self.end {
            self.cursor.text.at = end;
            if read.is_err() {
                self.cursor.refused = Some((self.opened, end));
            }
        }
        read.and(gathered)
    }

    /// Reads the value of one member: `false` if it has faults, which have been noted down.
    pub(super) fn child(
        &mut self,
        at: usize,
        secret: bool,
        read: impl FnOnce(&mut Cursor<'de>) -> Res,
    ) -> Result<bool, Fault> {
        let member = &self.list[at];
        self.cursor.text.at = member.value;
        self.cursor.child(Step::Field(member.key.clone()), secret, read)
    }

    /// Notes down that a member is no good for the object.
    pub(super) fn refuse(&mut self, at: usize, fault: Fault) -> Res {
        let member = &self.list[at];
        self.cursor.text.at = member.value;
        self.cursor.refuse_member(&member.key, member.start, fault)
    }

    /// The position of the next member with this name that nobody has.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.list.iter().position(|member| !member.taken && member.key == name)
    }

    /// Notes down that there is no member of this name.
    #[cold]
    pub(super) fn missing(&mut self, name: &'static str) -> Fault {
        let end = self.end.unwrap_or(self.cursor.text.at);
        match &mut self.cursor.recorder {
            Some(recorder) => {
                recorder.missing(name, end);
                Fault::kept(false)
            }
            None => Fault::missing_member(name),
        }
    }

    /// Fills the flattened fields of an object whose own fields are filled: `false` if there are faults, which have been
    /// noted down.
    pub(super) fn fill(
        mut self,
        slots: &mut Slots<'_, 'de>,
        object: &'static Object,
        filled: &mut Filled,
    ) -> Result<bool, Fault> {
        let is_read = self.fill_flattened(slots, object, filled)? & self.deny(object)?;
        if let Some(end) = self.end {
            self.cursor.text.at = end;
        }
        Ok(is_read)
    }

    fn fill_flattened(
        &mut self,
        slots: &mut Slots<'_, 'de>,
        object: &'static Object,
        filled: &mut Filled,
    ) -> Result<bool, Fault> {
        // Nobody wants to know what else is missing.
        if !filled.note_flattened(object) && self.cursor.recorder.is_none() {
            return Ok(true);
        }
        self.nest.enter(object)?;
        let flat = core::mem::replace(&mut self.flat, true);
        let mut is_read = true;
        for (index, field) in object.fields.iter().enumerate().filter(|(_, field)| field.is_flattened()) {
            if field.is_skipped_in_reading() {
                continue;
            }
            let depth = self.cursor.depth;
            if let Err(fault) = slots.read(index, self) {
                is_read = false;
                self.cursor.depth = depth;
                let Some(recorder) = &mut self.cursor.recorder else { return Err(fault) };
                recorder.fault(fault, self.opened);
            }
        }
        self.flat = flat;
        self.nest.leave();
        Ok(is_read)
    }

    /// Refuses the members that nobody has, if the object wants that.
    fn deny(&mut self, object: &'static Object) -> Result<bool, Fault> {
        let mut is_read = true;
        if !object.deny_unknown || self.list.iter().all(|member| member.taken) {
            return Ok(is_read);
        }
        let taken = self.list.iter().filter(|member| member.taken).map(|member| &*member.key);
        let knowledge = Knowledge::besides(object, &taken);
        for at in 0..self.list.len() {
            let member = &self.list[at];
            if !member.taken && !knowledge.has(&member.key) {
                is_read = false;
                let fault = unknown_field(&member.key, knowledge.names().iter().copied());
                self.refuse(at, fault)?;
            }
        }
        Ok(is_read)
    }

    fn read_object(&mut self, slots: &mut Slots<'_, 'de>) -> Res {
        let object = object_of(slots.model)?;
        let (mut filled, mut is_read) = (Filled::default(), true);
        for at in 0..self.list.len() {
            if self.list[at].taken {
                continue;
            }
            let Some(index) = filled.find(object, &self.list[at].key) else { continue };
            self.list[at].taken = true;
            let field = &object.fields[index];
            if filled.note(index) {
                is_read &= self.child(at, field.is_secret(), |cursor| slots.read(index, cursor))?;
            } else {
                is_read = false;
                self.refuse(at, duplicate(field.name()))?;
            }
        }
        if object.flattened {
            is_read &= self.fill_flattened(slots, object, &mut filled)?;
        }
        if !self.flat {
            is_read &= self.deny(object)?;
        }
        self.cursor.text.at = self.end.unwrap_or(self.cursor.text.at);
        match (filled.is_complete(object), is_read) {
            (true, true) => Ok(()),
            (true, false) => Err(Fault::kept(false)),
            (false, _) => Err(self.cursor.missing(slots, &filled)),
        }
    }

    pub(super) fn taken(&self) -> Vec<bool> {
        self.list.iter().map(|member| member.taken).collect()
    }

    pub(super) fn give_back(&mut self, taken: Vec<bool>) {
        self.list.iter_mut().zip(taken).for_each(|(member, taken)| member.taken = taken);
    }

    fn refuse_kind(expected: &str) -> Res {
        Err(Fault::mismatch(&expected, Kind::Object))
    }
}

impl<'de> Source<'de> for Members<'_, 'de> {
    fn is_human_readable(&self) -> bool {
        true
    }

    fn goes_on(&self) -> bool {
        self.cursor.goes_on()
    }

    fn broken(&mut self, broken: Broken, model: Option<&'static Model>) -> Res {
        self.cursor.broken(broken, model)
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        self.gather()?;
        match hint {
            Hint::Unit | Hint::UnitStruct(_) | Hint::IgnoredAny => visitor.unit(),
            Hint::Option => visitor.some(self),
            Hint::NewtypeStruct(_) => visitor.newtype(self),
            Hint::Any | Hint::Map => visitor.map(&mut Entries { members: self, next: 0, names: None }),
            Hint::Struct(_, names) => {
                visitor.map(&mut Entries { members: self, next: 0, names: Some(names) })
            }
            Hint::Enum(_, names) => {
                let is_named =
                    |member: &Member<'_>| !member.taken && names.iter().any(|name| *name == member.key);
                let Some(at) = self.list.iter().position(is_named) else {
                    return Err(no_variant());
                };
                self.list[at].taken = true;
                self.cursor.text.at = self.list[at].start;
                visitor.variant(&mut Tagged { cursor: self.cursor, key: None })
            }
            _ => visitor.refuse(Kind::Object),
        }
    }

    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        let depth = self.cursor.depth;
        let read = read(self);
        self.cursor.depth = if self.end.is_some() && self.tag.is_some() { self.cursor.depth } else { depth };
        read
    }

    fn string(&mut self, _: &mut Option<String>) -> Res {
        Self::refuse_kind("a string")
    }

    /// As in serde, a flattened value that cannot be read is not there.
    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        if !self.flat {
            return slot.some(self);
        }
        let (taken, depth, nested) = (self.taken(), self.cursor.depth, self.nest.depth());
        let recorder = self.cursor.recorder.take();
        let read = slot.some(self);
        self.cursor.recorder = recorder;
        if read.is_err() {
            (self.cursor.depth, self.flat) = (depth, true);
            self.nest.leave_to(nested);
            self.give_back(taken);
        }
        Ok(())
    }

    fn seq(&mut self, _: &mut dyn SeqSlot<'de>) -> Res {
        Self::refuse_kind("an array")
    }

    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res {
        self.gather()?;
        let mut is_read = true;
        for at in 0..self.list.len() {
            let member = &self.list[at];
            if member.taken {
                continue;
            }
            if let Err(fault) = slot.key(&mut KeySource::from(&member.key)) {
                is_read = false;
                self.cursor.refuse_name(&member.key, member.start, fault)?;
            }
            self.cursor.text.at = member.value;
            let step = Step::Entry(member.key.clone());
            is_read &= self.cursor.child(step, false, |cursor| slot.value(cursor))?;
        }
        if is_read { Ok(()) } else { Err(Fault::kept(false)) }
    }

    fn object(&mut self, slots: &mut Slots<'_, 'de>) -> Res {
        if self.end.is_none() {
            let read = self.cursor.members(slots, self.opened, self.is_at_start(), self.tag);
            // Else the object has not been gone over to its end.
            if read.is_ok() || self.cursor.recorder.is_some() {
                self.end = Some(self.cursor.text.at);
            }
            return read;
        }
        self.read_object(slots)
    }

    /// A member whose name is a member of the enumeration, and which holds nothing.
    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        let strings = strings_of(choice.model())?;
        if strings.is_open() {
            return Self::refuse_kind("a string");
        }
        self.gather()?;
        let flat = self.flat;
        let is_meant =
            |member: &Member<'_>| !member.taken && (!flat || strings.lookup.find(&member.key).is_some());
        let Some(at) = self.list.iter().position(is_meant) else {
            return Err(no_variant());
        };
        self.list[at].taken = true;
        let key = self.list[at].key.clone();
        let is_read = self.child(at, false, |cursor| {
            cursor.null()?;
            choose(choice, strings, &key)
        })?;
        if !flat && self.list.iter().any(|member| !member.taken) {
            return Err(more_members());
        }
        if is_read { Ok(()) } else { Err(Fault::kept(false)) }
    }

    fn has_text(&self) -> bool {
        true
    }

    fn secret(&mut self, begins: bool) {
        self.cursor.secret(begins);
    }

    fn newtype(&mut self, _: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        self.gather()?;
        self.read_union(cases)
    }
}

/// The members that nobody has, for a visitor: all of them, or those with certain names, which are taken.
struct Entries<'m, 'c, 'de> {
    members: &'m mut Members<'c, 'de>,
    next: usize,
    names: Option<&'static [&'static str]>,
}

impl<'de> MapSource<'de> for Entries<'_, '_, 'de> {
    fn next_key(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        let wanted = |member: &Member<'_>| {
            !member.taken && self.names.is_none_or(|names| names.iter().any(|name| *name == member.key))
        };
        let Some(at) = self.members.list[self.next..].iter().position(wanted) else { return Ok(false) };
        self.next += at + 1;
        let member = &mut self.members.list[self.next - 1];
        member.taken = self.names.is_some();
        seed.seed(&mut KeySource::from(&member.key))?;
        Ok(true)
    }

    fn next_value(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let member = self.next.checked_sub(1).and_then(|at| self.members.list.get(at));
        let member = member.ok_or_else(Fault::misuse)?;
        self.members.cursor.text.at = member.value;
        self.members.cursor.enter(Step::Entry(member.key.clone()), false);
        let read = seed.seed(self.members.cursor);
        self.members.cursor.leave(false);
        read
    }

    fn size_hint(&self) -> Option<usize> {
        None
    }
}
