//! [`Cursor`]: the JSON source. It reads a document straight into drafts, and makes the report.
//!
//! Reading stops at the first fault. Then the same cursor goes over the text again: once to see that
//! it is JSON at all, once through the same drafts, noting down each fault and going on behind it.

mod key;
mod recorder;
mod text;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;

use key::KeySource;
use recorder::{Recorder, Step};
use text::{SyntaxError, Text};

use super::{
    Choice, Draft, EnumSource, Hint, MapSlot, MapSource, OptionSlot, Seed, SeqSlot, SeqSource, Source, Visit,
};
use super::{Seen, choose, object_of, strings_of};
use crate::fault::{Fault, Kind, Res};
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::report::{Code, Report, Violation};

/// As deep as arrays and objects may be nested where they are read; what is passed over may be deeper.
const MAX_DEPTH: u8 = 127;

/// Reads one value from a whole text. `positions` says whether the text is the user's own.
pub(crate) fn read<'de, T: FieldType<'de>>(text: &'de str, positions: bool) -> Result<T, Report> {
    read_by(text, positions, name::<T>(), |slot, cursor| T::read(slot, cursor))
}

/// Reads one value from a whole text in UTF-8, by a function of its type.
pub(crate) fn read_slice<'de, T>(
    input: &'de [u8],
    model: &'static str,
    read: impl Fn(&mut Option<T>, &mut dyn Source<'de>) -> Res,
) -> Result<T, Report> {
    match core::str::from_utf8(input) {
        Ok(text) => read_by(text, true, model, read),
        Err(error) => Err(not_utf8(input, error.valid_up_to(), model)),
    }
}

fn read_by<'de, T>(
    text: &'de str,
    positions: bool,
    model: &'static str,
    read: impl Fn(&mut Option<T>, &mut dyn Source<'de>) -> Res,
) -> Result<T, Report> {
    let mut slot = None;
    let mut cursor = Cursor::new(text);
    if read(&mut slot, &mut cursor).is_ok()
        && cursor.text.end().is_ok()
        && let Some(value) = slot
    {
        return Ok(value);
    }
    Err(report(text, positions, model, &mut |cursor| read(&mut None, cursor)))
}

/// The name in a report's heading.
pub(crate) fn name<'de, T: FieldType<'de>>() -> &'static str {
    match T::ty() {
        Ty::Model(model) => model().name,
        _ => "",
    }
}

/// The report on a text that is not valid UTF-8.
fn not_utf8(input: &[u8], valid: usize, model: &'static str) -> Report {
    let text = core::str::from_utf8(&input[..valid]).unwrap_or_default();
    syntax(SyntaxError { message: "the text is not valid UTF-8", offset: valid }, text, true, model)
}

/// The report on a text that could not be read to its end.
#[cfg(feature = "std")]
pub(crate) fn not_read(kind: std::io::ErrorKind, model: &'static str) -> Report {
    let message = alloc::format!("the text could not be read: {kind}");
    Report::new(model, alloc::vec![Violation::new(String::new(), Code::Syntax, message)])
}

fn syntax(error: SyntaxError, text: &str, positions: bool, model: &'static str) -> Report {
    let position = positions.then(|| recorder::position(text, error.offset));
    Report::new(model, alloc::vec![Violation::new(String::new(), Code::Syntax, error.message).at(position)])
}

/// The complete report on a text that was refused.
#[cold]
fn report<'de>(
    text: &'de str,
    positions: bool,
    model: &'static str,
    read: &mut dyn FnMut(&mut Cursor<'de>) -> Res,
) -> Report {
    let mut whole = Text { text, at: 0 };
    if let Err(error) = whole.skip().and_then(|()| whole.end()) {
        return syntax(error, text, positions, model);
    }
    let mut recorder = Recorder::new(text);
    let mut cursor = Cursor::new(text);
    cursor.recorder = Some(Box::new(recorder));
    let outcome = read(&mut cursor);
    recorder = cursor.recorder.map(|recorder| *recorder).unwrap_or_default();
    if let Err(fault) = outcome {
        recorder.fault(fault, text.len() - text.trim_start().len());
    }
    if recorder.is_empty() {
        recorder.fault(Fault::new(Code::Custom, "not acceptable"), 0);
    }
    recorder.into_report(model, text, positions)
}

/// A source over JSON text.
struct Cursor<'de> {
    text: Text<'de>,
    depth: u8,
    /// Present when making a report: faults are noted down here, and reading goes on.
    recorder: Option<Box<Recorder<'de>>>,
    /// Where the array or object starts that was last read to its end but not accepted, and where it ends: its faults
    /// have been noted down, and it need not be gone over again.
    refused: Option<(usize, usize)>,
}

impl<'de> Cursor<'de> {
    fn new(text: &'de str) -> Self {
        Self { text: Text { text, at: 0 }, depth: 0, recorder: None, refused: None }
    }

    /// The value here is of another kind than expected.
    #[cold]
    fn mismatch(&mut self, expected: &str) -> Fault {
        match self.text.kind() {
            Ok(found) => Fault::mismatch(&expected, found),
            Err(error) => error.into(),
        }
    }

    /// Goes into an array or object.
    #[inline]
    fn open(&mut self, bracket: u8, expected: &str) -> Result<usize, Fault> {
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
        if let Some(detail) = fault.into_detail() {
            recorder.member(key, start, detail.code, detail.message);
        }
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
            absent.for_each(|(_, field)| recorder.missing(field.name));
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

    fn enter(&mut self, step: Step<'de>, secret: bool) {
        if let Some(recorder) = &mut self.recorder {
            recorder.enter(step, secret);
        }
    }

    fn leave(&mut self, secret: bool) {
        if let Some(recorder) = &mut self.recorder {
            recorder.leave(secret);
        }
    }

    /// A visitor that asks for one kind of value is shown no other: foreign ones may take it for what it is not.
    fn check_kind(&mut self, hint: Hint, visitor: &dyn Visit<'de>) -> Res {
        let wanted: &[Kind] = match hint {
            Hint::Bool => &[Kind::Boolean],
            Hint::Char | Hint::Str | Hint::String | Hint::Identifier => &[Kind::String],
            Hint::Bytes | Hint::ByteBuf => &[Kind::String, Kind::Array],
            Hint::Unit | Hint::UnitStruct(_) => &[Kind::Null],
            Hint::Seq | Hint::Tuple(_) | Hint::TupleStruct(..) => &[Kind::Array],
            Hint::Map => &[Kind::Object],
            Hint::Struct(..) => &[Kind::Array, Kind::Object],
            Hint::Any | Hint::IgnoredAny | Hint::Option | Hint::NewtypeStruct(_) | Hint::Enum(..) => {
                return Ok(());
            }
            _ => &[Kind::Integer, Kind::Number],
        };
        let found = self.text.kind()?;
        if wanted.contains(&found) { Ok(()) } else { visitor.refuse(found) }
    }

    /// Takes a value at whatever the cursor stands on.
    fn show(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        match hint {
            Hint::IgnoredAny => {
                self.text.skip()?;
                return visitor.unit();
            }
            Hint::Option if self.text.peek() != Some(b'n') => return visitor.some(self),
            Hint::NewtypeStruct(_) => return visitor.newtype(self),
            Hint::Enum(..) => return self.show_enum(visitor),
            _ => self.check_kind(hint, visitor)?,
        }
        match self.text.peek() {
            Some(b'"') => match self.text.string()? {
                Cow::Borrowed(text) if matches!(hint, Hint::Bytes | Hint::ByteBuf) => {
                    visitor.borrowed_bytes(text.as_bytes())
                }
                Cow::Owned(text) if matches!(hint, Hint::Bytes | Hint::ByteBuf) => {
                    visitor.byte_buf(text.into_bytes())
                }
                Cow::Borrowed(text) => visitor.borrowed_str(text),
                Cow::Owned(text) => visitor.string(text),
            },
            Some(b'n') => {
                self.text.literal("null")?;
                if matches!(hint, Hint::Option) { visitor.none() } else { visitor.unit() }
            }
            Some(b't') => {
                self.text.literal("true")?;
                visitor.bool(true)
            }
            Some(b'f') => {
                self.text.literal("false")?;
                visitor.bool(false)
            }
            Some(b'-' | b'0'..=b'9') => self.text.show_number(hint, visitor),
            Some(b'[') => {
                self.open(b'[', "an array")?;
                let mut items = Items { cursor: self, next: 0, done: false };
                visitor.seq(&mut items)?;
                if items.done || !items.more()? {
                    return Ok(());
                }
                Err(Fault::new(Code::Type, "expected an array of fewer items"))
            }
            Some(b'{') => {
                self.open(b'{', "an object")?;
                let mut entries = Entries { cursor: self, first: true, done: false, key: None };
                visitor.map(&mut entries)?;
                if entries.done || !entries.more()? {
                    return Ok(());
                }
                Err(Fault::new(Code::Type, "expected an object of fewer members"))
            }
            _ => Err(self.mismatch("a value")),
        }
    }

    /// serde's externally tagged enum: a string, or an object of one member.
    fn show_enum(&mut self, visitor: &mut dyn Visit<'de>) -> Res {
        match self.text.peek() {
            Some(b'"') => match self.text.string()? {
                Cow::Borrowed(text) => visitor.variant(&mut KeySource::Borrowed(text)),
                Cow::Owned(text) => visitor.variant(&mut KeySource::Owned(&text)),
            },
            Some(b'{') => {
                self.open(b'{', "an object")?;
                visitor.variant(&mut Tagged { cursor: self })?;
                if self.text.next_in(b'}', false)? {
                    return Err(Fault::new(Code::Type, "expected an object of one member"));
                }
                self.depth -= 1;
                Ok(())
            }
            _ => Err(self.mismatch("a string or an object")),
        }
    }
}

impl<'de> Source<'de> for Cursor<'de> {
    fn is_human_readable(&self) -> bool {
        true
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        if self.recorder.is_none() {
            return self.show(hint, visitor);
        }
        self.text.peek();
        let start = self.text.at;
        // A foreign type gives up at its first fault: where that was is known only here, deepest first.
        self.show(hint, visitor).map_err(|fault| match &self.recorder {
            Some(recorder) => fault.at(recorder.pointer(), start),
            None => fault,
        })
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
        other_len.map_or(left, |len| Err(super::format::wrong_length(len)))
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

/// The items of an array, for a visitor.
struct Items<'c, 'de> {
    cursor: &'c mut Cursor<'de>,
    next: usize,
    done: bool,
}

impl Items<'_, '_> {
    fn more(&mut self) -> Result<bool, Fault> {
        let more = self.cursor.text.next_in(b']', self.next == 0)?;
        if !more {
            self.done = true;
            self.cursor.depth -= 1;
        }
        Ok(more)
    }
}

impl<'de> SeqSource<'de> for Items<'_, 'de> {
    fn next(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        if self.done || !self.more()? {
            return Ok(false);
        }
        self.cursor.enter(Step::Index(self.next), false);
        self.next += 1;
        let read = seed.seed(self.cursor);
        self.cursor.leave(false);
        read.map(|()| true)
    }

    fn size_hint(&self) -> Option<usize> {
        None
    }
}

/// The members of an object, for a visitor.
struct Entries<'c, 'de> {
    cursor: &'c mut Cursor<'de>,
    first: bool,
    done: bool,
    key: Option<Cow<'de, str>>,
}

impl Entries<'_, '_> {
    fn more(&mut self) -> Result<bool, Fault> {
        let more = self.cursor.text.next_in(b'}', self.first)?;
        self.first = false;
        if !more {
            self.done = true;
            self.cursor.depth -= 1;
        }
        Ok(more)
    }
}

impl<'de> MapSource<'de> for Entries<'_, 'de> {
    fn next_key(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        if self.done || !self.more()? {
            return Ok(false);
        }
        let key = self.cursor.text.key()?;
        match &key {
            Cow::Borrowed(text) => seed.seed(&mut KeySource::Borrowed(text))?,
            Cow::Owned(text) => seed.seed(&mut KeySource::Owned(text))?,
        }
        self.key = self.cursor.recorder.is_some().then_some(key);
        Ok(true)
    }

    fn next_value(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let Some(key) = self.key.take() else { return seed.seed(self.cursor) };
        self.cursor.enter(Step::Entry(key), false);
        let read = seed.seed(self.cursor);
        self.cursor.leave(false);
        read
    }

    fn size_hint(&self) -> Option<usize> {
        None
    }
}

/// A variant named by the only member of an object.
struct Tagged<'c, 'de> {
    cursor: &'c mut Cursor<'de>,
}

impl<'de> EnumSource<'de> for Tagged<'_, 'de> {
    fn variant(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        if !self.cursor.text.next_in(b'}', true)? {
            return Err(Fault::new(Code::Type, "expected an object of one member"));
        }
        match self.cursor.text.key()? {
            Cow::Borrowed(text) => seed.seed(&mut KeySource::Borrowed(text)),
            Cow::Owned(text) => seed.seed(&mut KeySource::Owned(&text)),
        }
    }

    fn unit(&mut self) -> Res {
        if self.cursor.text.peek() == Some(b'n') {
            return Ok(self.cursor.text.literal("null")?);
        }
        Err(self.cursor.mismatch("null"))
    }

    fn newtype(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        seed.seed(self.cursor)
    }

    fn tuple(&mut self, len: usize, visitor: &mut dyn Visit<'de>) -> Res {
        self.cursor.take(Hint::Tuple(len), visitor)
    }

    fn object(&mut self, fields: &'static [&'static str], visitor: &mut dyn Visit<'de>) -> Res {
        self.cursor.take(Hint::Struct("", fields), visitor)
    }
}
