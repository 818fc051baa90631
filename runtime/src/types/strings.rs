//! Strings and characters.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

use serde::ser::Serializer;

use crate::fault::{Fault, Kind, Res};
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::report::Code;
use crate::source::{Hint, Slot, Source, Visit};

/// How every string type is written, and what it is on the wire.
macro_rules! as_string {
    () => {
        #[inline]
        fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self)
        }

        fn ty() -> Ty {
            Ty::String
        }
    };
}

impl<'de> FieldType<'de> for String {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.string(slot)
    }

    fn read_option(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.option_string(slot)
    }

    fn slot<'s>(slot: &'s mut Option<Self>) -> Slot<'s, 'de> {
        Slot::String(slot)
    }

    fn slot_option<'s>(slot: &'s mut Option<Self>) -> Slot<'s, 'de> {
        Slot::OptionString(slot)
    }

    as_string!();
}

/// The slot of a `String`.
pub(crate) struct StringVisitor<'s>(pub(crate) &'s mut Option<String>);

impl Visit<'_> for StringVisitor<'_> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn str(&mut self, value: &str) -> Res {
        self.string(value.to_owned())
    }
    fn string(&mut self, value: String) -> Res {
        *self.0 = Some(value);
        Ok(())
    }
    fn bytes(&mut self, value: &[u8]) -> Res {
        match core::str::from_utf8(value) {
            Ok(text) => self.str(text),
            Err(_) => Err(Fault::mismatch(&"a string", Kind::Bytes)),
        }
    }
}

macro_rules! owned_strings {
    ($($ty:ty,)*) => {$(
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                let mut text = None;
                source.string(&mut text)?;
                *slot = text.map(Into::into);
                Ok(())
            }

            as_string!();
        }
    )*};
}

owned_strings! {
    Box<str>,
    Rc<str>,
    Arc<str>,
    Cow<'_, str>,
}

impl<'de: 'a, 'a> FieldType<'de> for &'a str {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        let mut text = None;
        read_borrowed(&mut text, source)?;
        match text {
            Some(Cow::Borrowed(text)) => *slot = Some(text),
            _ => {
                return Err(Fault::new(
                    Code::Type,
                    "expected a string that can be borrowed: without escapes",
                ));
            }
        }
        Ok(())
    }

    as_string!();
}

/// Reads a string, borrowed from the input where that is possible.
pub(crate) fn read_borrowed<'de>(slot: &mut Option<Cow<'de, str>>, source: &mut dyn Source<'de>) -> Res {
    // Not `Hint::String`: some formats lend nothing to who asks for that.
    source.take(Hint::Str, &mut BorrowedVisitor(slot))
}

/// The slot of a string that is borrowed from the input where that is possible.
struct BorrowedVisitor<'s, 'de>(&'s mut Option<Cow<'de, str>>);

impl<'de> Visit<'de> for BorrowedVisitor<'_, 'de> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn str(&mut self, value: &str) -> Res {
        self.string(value.to_owned())
    }
    fn borrowed_str(&mut self, value: &'de str) -> Res {
        *self.0 = Some(Cow::Borrowed(value));
        Ok(())
    }
    fn string(&mut self, value: String) -> Res {
        *self.0 = Some(Cow::Owned(value));
        Ok(())
    }
}

impl<'de> FieldType<'de> for char {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.take(Hint::Char, &mut CharVisitor(slot))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_char(*self)
    }

    fn ty() -> Ty {
        Ty::Char
    }
}

struct CharVisitor<'s>(&'s mut Option<char>);

impl Visit<'_> for CharVisitor<'_> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string of one character")
    }
    fn char(&mut self, value: char) -> Res {
        *self.0 = Some(value);
        Ok(())
    }
    fn str(&mut self, value: &str) -> Res {
        let mut chars = value.chars();
        match (chars.next(), chars.next()) {
            (Some(value), None) => self.char(value),
            (None, _) => {
                Err(Fault::new(Code::Type, "expected a string of one character, found an empty one"))
            }
            _ => Err(Fault::new(Code::Type, "expected a string of one character, found a longer one")),
        }
    }
}
