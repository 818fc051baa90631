//! [`KeySource`]: a source over one key of an object, which in JSON is a string whatever it stands for.

use alloc::borrow::Cow;

use super::cursor::Cursor;
use super::text::Text;
use crate::fault::{Fault, Kind, Res};
use crate::model::{Model, Tagging};
use crate::source::untagged::{candidates, no_match};
use crate::source::{Cases, Choice, EnumSource, Hint, MapSlot, OptionSlot, Seed, SeqSlot, Slots, Source};
use crate::source::{Tag, Visit, choose, resolve, strings_of, union_of};

/// The text of a key: borrowed from the input where it has no escapes.
pub(super) enum KeySource<'k, 'de> {
    Borrowed(&'de str),
    Owned(&'k str),
}

impl<'k, 'de> From<&'k Cow<'de, str>> for KeySource<'k, 'de> {
    fn from(key: &'k Cow<'de, str>) -> Self {
        match key {
            Cow::Borrowed(text) => Self::Borrowed(text),
            Cow::Owned(text) => Self::Owned(text),
        }
    }
}

impl<'de> KeySource<'_, 'de> {
    #[expect(clippy::match_same_arms, reason = "the lifetimes differ")]
    fn text(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Owned(text) => text,
        }
    }

    fn show(&self, visitor: &mut dyn Visit<'de>) -> Res {
        match self {
            Self::Borrowed(text) => visitor.borrowed_str(text),
            Self::Owned(text) => visitor.str(text),
        }
    }
}

impl<'de> Source<'de> for KeySource<'_, 'de> {
    fn is_human_readable(&self) -> bool {
        true
    }

    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res {
        match hint {
            // A number is written as it would be in a value.
            Hint::I8
            | Hint::I16
            | Hint::I32
            | Hint::I64
            | Hint::I128
            | Hint::U8
            | Hint::U16
            | Hint::U32
            | Hint::U64
            | Hint::U128
            | Hint::F32
            | Hint::F64 => {
                let mut number = Text { text: self.text(), at: 0 };
                if number.number_text().is_ok() && number.at == number.text.len() {
                    number.at = 0;
                    return number.show_number(hint, visitor);
                }
            }
            Hint::Bool => {
                if let Ok(boolean) = self.text().parse() {
                    return visitor.bool(boolean);
                }
            }
            Hint::Option => return visitor.some(self),
            Hint::NewtypeStruct(_) => return visitor.newtype(self),
            Hint::Enum(..) => return visitor.variant(self),
            _ => {}
        }
        self.show(visitor)
    }

    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res {
        slot.some(self)
    }

    fn seq(&mut self, _: &mut dyn SeqSlot<'de>) -> Res {
        Err(Fault::mismatch(&"an array", Kind::String))
    }

    fn map(&mut self, _: &mut dyn MapSlot<'de>) -> Res {
        Err(Fault::mismatch(&"an object", Kind::String))
    }

    fn object(&mut self, _: &mut Slots<'_, 'de>) -> Res {
        Err(Fault::mismatch(&"an object", Kind::String))
    }

    fn choice(&mut self, choice: &mut dyn Choice) -> Res {
        let strings = strings_of(choice.model())?;
        choose(choice, strings, self.text())
    }

    fn newtype(&mut self, _: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res {
        read(self)
    }

    /// A name says by itself which variant without content it is, or else is the first that it can be read as.
    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res {
        let model = cases.model();
        let union = union_of(model)?;
        if union.tagging == Tagging::External {
            let unit: &mut dyn Source<'de> = &mut Cursor::new("null");
            match resolve(union, self.text()) {
                Ok(Tag::Variant(index)) => return cases.read(index, unit),
                Ok(Tag::Kept) => return cases.read(union.variants.len(), self),
                Err(fault) if !union.tries() => return Err(fault),
                Err(_) => {}
            }
        }
        let candidates = candidates(union, None);
        if candidates.iter().any(|candidate| cases.read(candidate.index, self).is_ok()) {
            Ok(())
        } else {
            Err(no_match(model, union, Some(Kind::String), &[], |_| None))
        }
    }
}

/// A string as an enum of serde's: a variant without content.
impl<'de> EnumSource<'de> for KeySource<'_, 'de> {
    fn variant(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        seed.seed(self)
    }

    fn unit(&mut self) -> Res {
        Ok(())
    }

    fn newtype(&mut self, _: &mut dyn Seed<'de>) -> Res {
        Err(Fault::mismatch(&"a variant with a value", Kind::String))
    }

    fn tuple(&mut self, _: usize, _: &mut dyn Visit<'de>) -> Res {
        Err(Fault::mismatch(&"a variant with a value", Kind::String))
    }

    fn object(&mut self, _: &'static [&'static str], _: &mut dyn Visit<'de>) -> Res {
        Err(Fault::mismatch(&"a variant with a value", Kind::String))
    }
}
