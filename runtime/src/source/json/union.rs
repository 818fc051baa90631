//! Unions: which variant a value is, by its tag or by trying.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::cursor::Cursor;
use super::members::{self, Members};
use super::recorder::{Recorder, Step};
use crate::fault::{Fault, Kind, Res, printable, unknown_field};
use crate::model::{Content, Model, Tagging, Union, Unknown};
use crate::report::Code;
use crate::source::filled::duplicate;
use crate::source::untagged::{Candidate, candidates, compare, no_match};
use crate::source::{Cases, Tag, more_members, resolve, union_of};

/// What has been found out by trying: inside of a value that is itself being tried, the same would be asked again and again.
#[derive(Default)]
pub(super) struct Tried {
    /// How many values are being tried.
    depth: usize,
    /// For a value and a union: the variant, if there is one.
    found: BTreeMap<Key, Option<usize>>,
    /// For a value and a union some of whose variants have tags: whether the value is one of these or of the others.
    ways: BTreeMap<Key, Option<Way>>,
}

/// A value, as its place and the places of those members that are left of it, and the union that it may be of.
type Key = (usize, Option<Vec<usize>>, usize);

fn key<'de>(reader: &mut impl Reader<'de>, model: &'static Model) -> Key {
    (reader.place(), reader.left(), core::ptr::from_ref(model).addr())
}

/// How a value of a union some of whose variants have tags is read.
#[derive(Clone, Copy)]
enum Way {
    Tagged,
    Untagged,
}

/// Who notes down faults while a value is tried.
type Noted<'r, 'de> = &'r mut Option<Box<Recorder<'de>>>;

/// What reads a value that may be one of several types: the cursor, or the members of an object.
trait Reader<'de> {
    fn cursor(&mut self) -> &mut Cursor<'de>;
    /// Where the value starts.
    fn place(&mut self) -> usize;
    /// Where the members are that are left, if others may have had some.
    fn left(&self) -> Option<Vec<usize>>;
    /// The value's kind, and the names of an object's members.
    fn look(&mut self, wants_names: bool) -> Result<(Kind, Vec<Cow<'de, str>>), Fault>;
    /// Reads the value as this variant.
    fn read_as(&mut self, index: usize, cases: &mut dyn Cases<'de>) -> Res;
    /// Reads the value by its tag.
    fn read_tagged(
        &mut self,
        model: &'static Model,
        union: &'static Union,
        cases: &mut dyn Cases<'de>,
    ) -> Res;
    /// Whether the value has the tag of one of the variants.
    fn is_tagged(&mut self, union: &'static Union) -> bool;
    /// Reads the value in some way; if it cannot be, nothing has happened, but that the recorder has noted down why.
    fn attempt(&mut self, recorder: Noted<'_, 'de>, read: impl FnOnce(&mut Self) -> Res) -> Res;
}

/// Tries something out: what is found out on the way is remembered until the outermost is done.
fn trying<'de, R: Reader<'de>, T>(reader: &mut R, run: impl FnOnce(&mut R) -> T) -> T {
    reader.cursor().tried.depth += 1;
    let outcome = run(reader);
    let tried = &mut reader.cursor().tried;
    tried.depth -= 1;
    if tried.depth == 0 {
        *tried = Tried::default();
    }
    outcome
}

/// Reads a value of a union some of whose variants have no tag.
fn read_mixed<'de>(reader: &mut impl Reader<'de>, cases: &mut dyn Cases<'de>) -> Res {
    let model = cases.model();
    let union = union_of(model)?;
    if union.tagging == Tagging::Untagged {
        return read_untagged(reader, cases);
    }
    let key = key(reader, model);
    trying(reader, |reader| {
        let known = reader.cursor().tried.ways.get(&key).copied();
        let way = known.unwrap_or_else(|| {
            let way = if reader.attempt(&mut None, |reader| reader.read_tagged(model, union, cases)).is_ok() {
                Some(Way::Tagged)
            } else if reader.attempt(&mut None, |reader| read_untagged(reader, cases)).is_ok() {
                Some(Way::Untagged)
            } else {
                None
            };
            reader.cursor().tried.ways.insert(key, way);
            way
        });
        match way {
            Some(_) if known.is_none() => Ok(()),
            Some(Way::Tagged) => reader.read_tagged(model, union, cases),
            // A tag that is known says what the value is meant to be.
            None if reader.is_tagged(union) => reader.read_tagged(model, union, cases),
            Some(Way::Untagged) | None => read_untagged(reader, cases),
        }
    })
}

/// Finds the variant without a tag that the value is.
fn read_untagged<'de>(reader: &mut impl Reader<'de>, cases: &mut dyn Cases<'de>) -> Res {
    let model = cases.model();
    let union = union_of(model)?;
    let key = key(reader, model);
    let known = reader.cursor().tried.found.get(&key).copied();
    if let Some(Some(index)) = known {
        return reader.read_as(index, cases);
    }
    let says_why = reader.cursor().recorder.as_ref().is_some_and(|recorder| !recorder.is_attempt());
    let (kind, _) = reader.look(false)?;
    if known.is_some() && !says_why {
        return Err(no_match(model, union, Some(kind), &[], |_| None));
    }
    let mut candidates = candidates(union, Some(kind));
    if let [only] = candidates.as_slice() {
        return reader.read_as(only.index, cases);
    }
    if kind == Kind::Object && candidates.len() > 1 {
        let (_, names) = reader.look(true)?;
        compare(union, &mut candidates, &names.iter().map(AsRef::as_ref));
    }
    let complete = || candidates.iter().filter(|candidate| candidate.missing.is_empty());
    if let (Some(only), 1) = (complete().next(), complete().count()) {
        return reader.read_as(only.index, cases);
    }
    if known.is_none() {
        let found = trying(reader, |reader| {
            complete().find(|candidate| {
                reader.attempt(&mut None, |reader| reader.read_as(candidate.index, cases)).is_ok()
            })
        });
        let tried = &mut reader.cursor().tried;
        if tried.depth > 0 {
            tried.found.insert(key, found.map(|candidate| candidate.index));
        }
        if found.is_some() {
            return Ok(());
        }
    }
    let candidates = if says_why { candidates } else { Vec::new() };
    Err(trying(reader, |reader| {
        no_match(model, union, Some(kind), &candidates, |candidate| why(reader, candidate, cases))
    }))
}

/// Why a variant does not fit: its first fault.
fn why<'de>(
    reader: &mut impl Reader<'de>,
    candidate: &Candidate,
    cases: &mut dyn Cases<'de>,
) -> Option<String> {
    let mut attempt = Some(Box::new(reader.cursor().recorder.as_ref()?.of_attempt()));
    let place = reader.place();
    let read = reader.attempt(&mut attempt, |reader| reader.read_as(candidate.index, cases));
    let mut attempt = attempt?;
    if let Err(fault) = read {
        attempt.fault(fault, place);
    }
    let first = attempt.first()?;
    let message = first.message();
    Some(match first.pointer() {
        "" => message.to_string(),
        pointer => format!("at {}: {message}", printable(pointer, 80)),
    })
}

impl<'de> Cursor<'de> {
    pub(super) fn read_union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        let model = cases.model();
        let union = union_of(model)?;
        if union.tries() {
            return read_mixed(self, cases);
        }
        self.read_by_tag(model, union, cases)
    }

    fn read_by_tag(
        &mut self,
        model: &'static Model,
        union: &'static Union,
        cases: &mut dyn Cases<'de>,
    ) -> Res {
        match union.tagging {
            Tagging::External => self.read_external(model, union, cases),
            Tagging::Internal { tag } => self.read_internal(model, union, tag, cases),
            Tagging::Adjacent { .. } => {
                let opened = self.open(b'{', model.expected("an object"))?;
                let mut members = Members::all(self, opened)?;
                let read = members.read_union(cases);
                members.finish(read)
            }
            Tagging::Untagged => Err(Fault::misuse()),
        }
    }

    /// The string that is the member of this name, of the object that starts here, and where the member starts.
    fn value_of(&mut self, name: &str) -> Option<(usize, Cow<'de, str>)> {
        let (mut text, mut first) = (self.text, true);
        text.at += 1;
        while text.next_in(b'}', first).ok()? {
            first = false;
            let start = text.at;
            if text.pass_key(name).ok()? {
                return if text.peek() == Some(b'"') { Some((start, text.string().ok()?)) } else { None };
            }
            self.ends.skip(&mut text).ok()?;
        }
        None
    }

    fn read_external(
        &mut self,
        model: &'static Model,
        union: &'static Union,
        cases: &mut dyn Cases<'de>,
    ) -> Res {
        let kept = union.variants.len();
        match self.text.peek() {
            Some(b'"') => {
                let start = self.text.at;
                let name = self.text.string()?;
                match resolve(union, &name)? {
                    Tag::Kept => {
                        self.text.at = start;
                        cases.read(kept, self)
                    }
                    Tag::Variant(index) => match union.variants[index].content() {
                        Content::Nothing => cases.read(index, &mut Cursor::new("null")),
                        _ => Err(Fault::new(Code::Type, "expected an object of one member, found a string")),
                    },
                }
            }
            Some(b'{') => {
                // Which of several members is meant, nobody knows: then nothing is said of any.
                if self.recorder.is_some() && self.look(true)?.1.len() > 1 {
                    return Err(more_members());
                }
                let opened = self.open(b'{', "an object")?;
                if !self.text.next_in(b'}', true)? {
                    self.depth -= 1;
                    return Err(Fault::new(Code::Type, "expected an object of one member, found none"));
                }
                let start = self.text.at;
                let key = self.text.key()?;
                let is_read = match resolve(union, &key) {
                    Ok(Tag::Kept) => {
                        self.skip()?;
                        if self.text.next_in(b'}', false)? {
                            self.depth -= 1;
                            return Err(more_members());
                        }
                        self.text.at = opened;
                        self.depth -= 1;
                        return cases.read(kept, self);
                    }
                    Ok(Tag::Variant(index)) => {
                        self.child(Step::Field(key), false, |cursor| cases.read(index, cursor))?
                    }
                    Err(fault) => {
                        self.refuse_member(&key, start, fault)?;
                        false
                    }
                };
                let mut more = 0;
                while self.text.next_in(b'}', false)? {
                    self.text.key()?;
                    self.skip()?;
                    more += 1;
                }
                let left = self.leave_container(opened, is_read && more == 0);
                if more > 0 {
                    return Err(more_members());
                }
                left
            }
            _ => Err(self.mismatch(model.expected("a string or an object"))),
        }
    }

    fn read_internal(
        &mut self,
        model: &'static Model,
        union: &'static Union,
        tag: &'static str,
        cases: &mut dyn Cases<'de>,
    ) -> Res {
        let opened = self.open(b'{', model.expected("an object"))?;
        let start = self.text.at;
        if self.text.next_in(b'}', true)? {
            let key = self.text.key()?;
            if key == tag {
                let found = self.read_tag(key, union)?;
                if let Some(Tag::Kept) = found {
                    return self.read_whole(opened, tag, union, cases);
                }
                let mut members = Members::with_tag(self, opened, members::Tag { name: tag, at: None });
                let read = match found {
                    Some(Tag::Variant(index)) => cases.read(index, &mut members),
                    _ => Err(Fault::kept(false)),
                };
                return members.finish(read);
            }
            self.text.at = opened;
            if let Some((at, name)) = self.value_of(tag)
                && let Ok(Tag::Variant(index)) = resolve(union, &name)
            {
                self.text.at = start;
                let mut members = Members::with_tag(self, opened, members::Tag { name: tag, at: Some(at) });
                let read = cases.read(index, &mut members);
                return members.finish(read);
            }
        }
        self.text.at = start;
        let mut members = Members::all(self, opened)?;
        let read = members.read_union(cases);
        members.finish(read)
    }

    /// Reads the object that starts here, whose first member is a tag that no variant has.
    fn read_whole(
        &mut self,
        opened: usize,
        tag: &'static str,
        union: &'static Union,
        cases: &mut dyn Cases<'de>,
    ) -> Res {
        let mut again = false;
        while self.text.next_in(b'}', false)? {
            let start = self.text.at;
            if self.text.pass_key(tag)? {
                again = true;
                self.refuse_member(tag, start, duplicate(tag))?;
            } else {
                self.skip()?;
            }
        }
        if again {
            return self.leave_container(opened, false);
        }
        self.text.at = opened;
        self.depth -= 1;
        cases.read(union.variants.len(), self)
    }

    /// Reads the tag that stands here; `None` if it is none, which has been noted down.
    fn read_tag(&mut self, key: Cow<'de, str>, union: &'static Union) -> Result<Option<Tag>, Fault> {
        let mut found = None;
        self.child(Step::Field(key), false, |cursor| {
            if cursor.text.peek() != Some(b'"') {
                return Err(cursor.mismatch("the name of a variant"));
            }
            found = Some(resolve(union, &cursor.text.string()?)?);
            Ok(())
        })?;
        Ok(found)
    }
}

impl<'de> Reader<'de> for Cursor<'de> {
    fn cursor(&mut self) -> &mut Self {
        self
    }

    fn place(&mut self) -> usize {
        self.text.peek();
        self.text.at
    }

    fn left(&self) -> Option<Vec<usize>> {
        None
    }

    fn look(&mut self, wants_names: bool) -> Result<(Kind, Vec<Cow<'de, str>>), Fault> {
        let kind = self.text.kind()?;
        let mut names = Vec::new();
        if wants_names && kind == Kind::Object {
            let (mut text, mut first) = (self.text, true);
            text.at += 1;
            while text.next_in(b'}', first)? {
                first = false;
                names.push(text.key()?);
                self.ends.skip(&mut text)?;
            }
        }
        Ok((kind, names))
    }

    fn read_as(&mut self, index: usize, cases: &mut dyn Cases<'de>) -> Res {
        cases.read(index, self)
    }

    fn read_tagged(
        &mut self,
        model: &'static Model,
        union: &'static Union,
        cases: &mut dyn Cases<'de>,
    ) -> Res {
        self.read_by_tag(model, union, cases)
    }

    fn is_tagged(&mut self, union: &'static Union) -> bool {
        let start = self.text.at;
        let found = self.look(true);
        let name = match (union.tagging, found) {
            (Tagging::External, Ok((Kind::Object, names))) => names.into_iter().next(),
            (Tagging::External, Ok((Kind::String, _))) => self.text.string().ok(),
            (Tagging::Internal { tag } | Tagging::Adjacent { tag, .. }, Ok((Kind::Object, _))) => {
                self.value_of(tag).map(|(_, name)| name)
            }
            _ => None,
        };
        self.text.at = start;
        name.is_some_and(|name| union.lookup.find(&name).is_some())
    }

    fn attempt(&mut self, recorder: Noted<'_, 'de>, read: impl FnOnce(&mut Self) -> Res) -> Res {
        let (at, depth, refused) = (self.text.at, self.depth, self.refused);
        core::mem::swap(&mut self.recorder, recorder);
        let read = trying(self, read);
        core::mem::swap(&mut self.recorder, recorder);
        if read.is_err() {
            (self.text.at, self.depth, self.refused) = (at, depth, refused);
        }
        read
    }
}

impl<'de> Members<'_, 'de> {
    pub(super) fn read_union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        let model = cases.model();
        let union = union_of(model)?;
        if !union.tries() {
            return self.read_by_tag(union, cases);
        }
        read_mixed(self, cases)
    }

    fn read_by_tag(&mut self, union: &'static Union, cases: &mut dyn Cases<'de>) -> Res {
        match union.tagging {
            Tagging::External => self.read_external(union, cases),
            Tagging::Internal { tag } => self.read_internal(union, tag, cases),
            Tagging::Adjacent { tag, content } => self.read_adjacent(union, tag, content, cases),
            Tagging::Untagged => Err(Fault::misuse()),
        }
    }

    /// The first member that has the name of a variant.
    fn named(&self, union: &'static Union) -> Option<usize> {
        let is_known = |name: &str| union.lookup.find(name).is_some();
        self.list.iter().position(|member| !member.taken && is_known(&member.key))
    }

    fn read_external(&mut self, union: &'static Union, cases: &mut dyn Cases<'de>) -> Res {
        if !self.flat {
            return self.read_only_member(union, cases);
        }
        let Some(at) = self.named(union) else {
            return match union.unknown {
                Unknown::Kept(_) => cases.read(union.variants.len(), self),
                _ => Err(members::no_variant()),
            };
        };
        if self.read_member(at, union, cases)? { Ok(()) } else { Err(Fault::kept(false)) }
    }

    /// The one member that is left names the variant.
    fn read_only_member(&mut self, union: &'static Union, cases: &mut dyn Cases<'de>) -> Res {
        let Some(at) = self.list.iter().position(|member| !member.taken) else {
            return Err(Fault::new(Code::Type, "expected an object of one member, found none"));
        };
        if self.list[at + 1..].iter().any(|member| !member.taken) {
            return Err(more_members());
        }
        let is_read = match resolve(union, &self.list[at].key) {
            Ok(Tag::Kept) => return cases.read(union.variants.len(), self),
            Ok(Tag::Variant(_)) => self.read_member(at, union, cases)?,
            Err(fault) => {
                self.list[at].taken = true;
                self.refuse(at, fault)?;
                false
            }
        };
        if is_read { Ok(()) } else { Err(Fault::kept(false)) }
    }

    /// Reads the member that names a variant as that one: `false` if it has faults, which have been noted down.
    fn read_member(
        &mut self,
        at: usize,
        union: &'static Union,
        cases: &mut dyn Cases<'de>,
    ) -> Result<bool, Fault> {
        let Tag::Variant(index) = resolve(union, &self.list[at].key)? else { return Err(Fault::kept(false)) };
        self.list[at].taken = true;
        self.child(at, false, |cursor| cases.read(index, cursor))
    }

    /// Reads the member that is the tag: what it says, `None` if that is nothing, and whether it is there once. What is wrong has
    /// been noted down.
    fn read_tag(
        &mut self,
        union: &'static Union,
        tag: &'static str,
    ) -> Result<(usize, Option<Tag>, bool), Fault> {
        let Some(at) = self.find(tag) else { return Err(self.missing(tag)) };
        self.list[at].taken = true;
        let again = self.find(tag);
        if let Some(again) = again {
            self.list[again].taken = true;
            self.refuse(again, duplicate(tag))?;
        }
        let member = &self.list[at];
        self.cursor.text.at = member.value;
        let key = member.key.clone();
        self.cursor.read_tag(key, union).map(|found| (at, found, again.is_none()))
    }

    fn read_internal(&mut self, union: &'static Union, tag: &'static str, cases: &mut dyn Cases<'de>) -> Res {
        // As in serde, a flattened union leaves its members to others as well.
        let taken = self.taken();
        let flat = core::mem::replace(&mut self.flat, false);
        let read = match self.read_tag(union, tag) {
            Ok((_, Some(Tag::Variant(index)), is_once)) => {
                cases.read(index, self).and_then(|()| if is_once { Ok(()) } else { Err(Fault::kept(false)) })
            }
            Ok((at, Some(Tag::Kept), true)) => {
                self.list[at].taken = false;
                cases.read(union.variants.len(), self)
            }
            Ok(_) => Err(Fault::kept(false)),
            Err(fault) => Err(fault),
        };
        self.flat = flat;
        if flat {
            self.give_back(taken);
        }
        read
    }

    fn read_adjacent(
        &mut self,
        union: &'static Union,
        tag: &'static str,
        content: &'static str,
        cases: &mut dyn Cases<'de>,
    ) -> Res {
        let (index, is_once) = match self.read_tag(union, tag)? {
            (_, Some(Tag::Variant(index)), is_once) => (index, is_once),
            (at, Some(Tag::Kept), true) => {
                self.list[at].taken = false;
                return cases.read(union.variants.len(), self);
            }
            _ => return Err(Fault::kept(false)),
        };
        let mut is_read = match self.find(content) {
            Some(at) => {
                self.list[at].taken = true;
                self.child(at, false, |cursor| cases.read(index, cursor))? && is_once
            }
            None if union.variants[index].may_be_absent() => {
                cases.read(index, &mut Cursor::new("null"))?;
                is_once
            }
            None => return Err(self.missing(content)),
        };
        if let Some(again) = self.find(content) {
            self.refuse(again, duplicate(content))?;
            is_read = false;
        }
        for at in 0..self.list.len() {
            let member = &self.list[at];
            if union.deny_unknown && !self.flat && !member.taken && member.key != tag && member.key != content
            {
                let names = [tag, content].into_iter();
                let fault = unknown_field(&member.key, names);
                self.refuse(at, fault)?;
                is_read = false;
            }
        }
        if is_read { Ok(()) } else { Err(Fault::kept(false)) }
    }
}

impl<'de> Reader<'de> for Members<'_, 'de> {
    fn cursor(&mut self) -> &mut Cursor<'de> {
        self.cursor
    }

    fn place(&mut self) -> usize {
        self.opened
    }

    fn left(&self) -> Option<Vec<usize>> {
        Some(self.list.iter().filter(|member| !member.taken).map(|member| member.value).collect())
    }

    fn look(&mut self, _: bool) -> Result<(Kind, Vec<Cow<'de, str>>), Fault> {
        let left = self.list.iter().filter(|member| !member.taken);
        Ok((Kind::Object, left.map(|member| member.key.clone()).collect()))
    }

    fn read_as(&mut self, index: usize, cases: &mut dyn Cases<'de>) -> Res {
        let (taken, flat) = (self.taken(), core::mem::replace(&mut self.flat, false));
        let read = cases.read(index, self);
        self.flat = flat;
        if flat {
            self.give_back(taken);
        }
        read
    }

    fn read_tagged(&mut self, _: &'static Model, union: &'static Union, cases: &mut dyn Cases<'de>) -> Res {
        self.read_by_tag(union, cases)
    }

    fn is_tagged(&mut self, union: &'static Union) -> bool {
        match union.tagging {
            Tagging::External => self.named(union).is_some(),
            Tagging::Internal { tag } | Tagging::Adjacent { tag, .. } => self.find(tag).is_some(),
            Tagging::Untagged => false,
        }
    }

    fn attempt(&mut self, recorder: Noted<'_, 'de>, read: impl FnOnce(&mut Self) -> Res) -> Res {
        let (taken, depth, nested, flat) = (self.taken(), self.cursor.depth, self.nest.depth(), self.flat);
        core::mem::swap(&mut self.cursor.recorder, recorder);
        let read = trying(self, read);
        core::mem::swap(&mut self.cursor.recorder, recorder);
        if read.is_err() {
            (self.cursor.depth, self.flat) = (depth, flat);
            self.nest.leave_to(nested);
            self.give_back(taken);
        }
        read
    }
}
