//! JSON shown to a visitor: for scalars, and for foreign types, which know only serde.

use alloc::borrow::Cow;

use super::RAW_VALUE;
use super::cursor::Cursor;
use super::key::KeySource;
use super::recorder::Step;
use crate::fault::{Fault, Res};
use crate::report::Code;
use crate::source::{EnumSource, Hint, MapSource, Seed, SeqSource, Source as _, Visit};

impl<'de> Cursor<'de> {
    /// A visitor that asks for one kind of value is shown no other: foreign ones may take it for what it is not.
    #[inline]
    fn check_kind(&mut self, hint: Hint, visitor: &dyn Visit<'de>) -> Res {
        let first = self.text.peek();
        let is_wanted = match hint {
            Hint::Bool => matches!(first, Some(b't' | b'f')),
            Hint::Char | Hint::Str | Hint::String | Hint::Identifier => first == Some(b'"'),
            Hint::Bytes | Hint::ByteBuf => matches!(first, Some(b'"' | b'[')),
            Hint::Unit | Hint::UnitStruct(_) => first == Some(b'n'),
            Hint::Seq | Hint::Tuple(_) | Hint::TupleStruct(..) => first == Some(b'['),
            Hint::Map => first == Some(b'{'),
            Hint::Struct(..) => matches!(first, Some(b'[' | b'{')),
            Hint::Any | Hint::IgnoredAny | Hint::Option | Hint::NewtypeStruct(_) | Hint::Enum(..) => true,
            _ => matches!(first, Some(b'-' | b'0'..=b'9')),
        };
        if is_wanted {
            return Ok(());
        }
        let found = self.text.kind()?;
        visitor.refuse(found)
    }

    /// Takes a value at whatever the cursor stands on.
    pub(super) fn show(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        match hint {
            Hint::IgnoredAny => {
                self.skip()?;
                return visitor.unit();
            }
            Hint::Option if self.text.peek() != Some(b'n') => return visitor.some(self),
            Hint::NewtypeStruct(RAW_VALUE) => return self.show_raw(visitor),
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

    /// A value's text as it is.
    fn show_raw(&mut self, visitor: &mut dyn Visit<'de>) -> Res {
        self.text.peek();
        let start = self.text.at;
        self.skip()?;
        visitor.map(&mut Raw(Some(&self.text.text[start..self.text.at])))
    }

    /// serde's externally tagged enum: a string, or an object of one member.
    fn show_enum(&mut self, visitor: &mut dyn Visit<'de>) -> Res {
        match self.text.peek() {
            Some(b'"') => visitor.variant(&mut KeySource::from(&self.text.string()?)),
            Some(b'{') => {
                self.open(b'{', "an object")?;
                visitor.variant(&mut Tagged { cursor: self, key: None })?;
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

/// A value's text, as `serde_json` hands it to its `RawValue`: in a map of one entry.
struct Raw<'de>(Option<&'de str>);

impl<'de> MapSource<'de> for Raw<'de> {
    fn next_key(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        if self.0.is_some() {
            seed.seed(&mut KeySource::Borrowed(RAW_VALUE))?;
        }
        Ok(self.0.is_some())
    }

    fn next_value(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        seed.seed(&mut KeySource::Borrowed(self.0.take().unwrap_or_default()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(usize::from(self.0.is_some()))
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
        seed.seed(&mut KeySource::from(&key))?;
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
pub(super) struct Tagged<'c, 'de> {
    pub(super) cursor: &'c mut Cursor<'de>,
    pub(super) key: Option<Cow<'de, str>>,
}

impl<'de> Tagged<'_, 'de> {
    fn content(&mut self, read: impl FnOnce(&mut Cursor<'de>) -> Res) -> Res {
        let Some(key) = self.key.take() else { return read(self.cursor) };
        self.cursor.enter(Step::Entry(key), false);
        let read = read(self.cursor);
        self.cursor.leave(false);
        read
    }
}

impl<'de> EnumSource<'de> for Tagged<'_, 'de> {
    fn variant(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        if !self.cursor.text.next_in(b'}', true)? {
            return Err(Fault::new(Code::Type, "expected an object of one member"));
        }
        let key = self.cursor.text.key()?;
        seed.seed(&mut KeySource::from(&key))?;
        self.key = self.cursor.recorder.is_some().then_some(key);
        Ok(())
    }

    fn unit(&mut self) -> Res {
        self.content(Cursor::null)
    }

    fn newtype(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        self.content(|cursor| seed.seed(cursor))
    }

    fn tuple(&mut self, len: usize, visitor: &mut dyn Visit<'de>) -> Res {
        self.content(|cursor| cursor.take(Hint::Tuple(len), visitor))
    }

    fn object(&mut self, fields: &'static [&'static str], visitor: &mut dyn Visit<'de>) -> Res {
        self.content(|cursor| cursor.take(Hint::Struct("", fields), visitor))
    }
}
