//! Types that are strings of a certain format in every format.

use core::fmt;

use crate::fault::{Fault, Res};
use crate::source::{Hint, Source, Visit};

/// Field types from a parser and a writer of strings, which gives nothing for a value that the format has no place for.
#[allow(unused_macros, reason = "for the types behind features")]
macro_rules! formatted {
    ($($ty:ty: $shape:expr, $expected:literal, $parse:expr, $write:expr;)*) => {$(
        impl<'de> crate::field_type::FieldType<'de> for $ty {
            fn read(
                slot: &mut Option<Self>,
                source: &mut dyn crate::source::Source<'de>,
            ) -> crate::fault::Res {
                crate::types::formatted::read(slot, source, $expected, $parse)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let write: fn(&$ty) -> Option<alloc::string::String> = $write;
                match write(self) {
                    Some(text) => serializer.serialize_str(&text),
                    None => Err(serde::ser::Error::custom(concat!("cannot be written as ", $expected))),
                }
            }

            fn ty() -> crate::model::Ty {
                $shape
            }
        }
    )*};
}

#[allow(unused_imports, reason = "for the types behind features")]
pub(super) use formatted;

pub(super) fn read<'de, T>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
) -> Res {
    source.take(Hint::String, &mut Formatted { slot, expected, parse })
}

/// The slot of a value that is written as a string of a certain format.
struct Formatted<'s, T> {
    slot: &'s mut Option<T>,
    expected: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visit<'_> for Formatted<'_, T> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn str(&mut self, value: &str) -> Res {
        *self.slot = (self.parse)(value);
        if self.slot.is_some() { Ok(()) } else { Err(Fault::format(self.expected)) }
    }
}
