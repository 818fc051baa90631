//! [`Visit`]: what is shown a value, and the parts of values that it is given.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::Source;
use crate::fault::{Fault, Kind, Res};

/// Is shown one value: serde's `Visitor`, object-safe, each method under its name less `visit_`. What is not overridden
/// is refused.
pub trait Visit<'de> {
    /// What is expected, as it goes into "expected …".
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    fn bool(&mut self, _: bool) -> Res {
        self.refuse(Kind::Boolean)
    }
    fn i64(&mut self, _: i64) -> Res {
        self.refuse(Kind::Integer)
    }
    fn i128(&mut self, _: i128) -> Res {
        self.refuse(Kind::Integer)
    }
    fn u64(&mut self, _: u64) -> Res {
        self.refuse(Kind::Integer)
    }
    fn u128(&mut self, _: u128) -> Res {
        self.refuse(Kind::Integer)
    }
    fn f32(&mut self, value: f32) -> Res {
        self.f64(f64::from(value))
    }
    fn f64(&mut self, _: f64) -> Res {
        self.refuse(Kind::Number)
    }
    fn char(&mut self, value: char) -> Res {
        self.str(value.encode_utf8(&mut [0; 4]))
    }
    fn str(&mut self, _: &str) -> Res {
        self.refuse(Kind::String)
    }
    fn borrowed_str(&mut self, value: &'de str) -> Res {
        self.str(value)
    }
    fn string(&mut self, value: String) -> Res {
        self.str(&value)
    }
    fn bytes(&mut self, _: &[u8]) -> Res {
        self.refuse(Kind::Bytes)
    }
    fn borrowed_bytes(&mut self, value: &'de [u8]) -> Res {
        self.bytes(value)
    }
    fn byte_buf(&mut self, value: Vec<u8>) -> Res {
        self.bytes(&value)
    }
    fn unit(&mut self) -> Res {
        self.refuse(Kind::Null)
    }
    fn none(&mut self) -> Res {
        self.unit()
    }
    fn some(&mut self, _: &mut dyn Source<'de>) -> Res {
        self.refuse(Kind::Other)
    }
    fn newtype(&mut self, _: &mut dyn Source<'de>) -> Res {
        self.refuse(Kind::Other)
    }
    fn seq(&mut self, _: &mut dyn SeqSource<'de>) -> Res {
        self.refuse(Kind::Array)
    }
    fn map(&mut self, _: &mut dyn MapSource<'de>) -> Res {
        self.refuse(Kind::Object)
    }
    fn variant(&mut self, _: &mut dyn EnumSource<'de>) -> Res {
        self.refuse(Kind::Other)
    }

    /// The value is of a kind that is not expected.
    #[doc(hidden)]
    fn refuse(&self, found: Kind) -> Res {
        Err(Fault::mismatch(&fmt::from_fn(|f| self.expecting(f)), found))
    }
}

/// Is given a source once; what a source gives items, keys and values to.
pub trait Seed<'de> {
    /// Takes the value.
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res;
}

/// The items of an array, one by one.
pub trait SeqSource<'de> {
    /// The next item, or `false` after the last.
    fn next(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault>;
    /// How many items are left, if the format says so.
    fn size_hint(&self) -> Option<usize>;
}

/// The entries of an object, one by one.
pub trait MapSource<'de> {
    /// The next key, or `false` after the last.
    fn next_key(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault>;
    /// The value of the key just given.
    fn next_value(&mut self, seed: &mut dyn Seed<'de>) -> Res;
    /// How many entries are left, if the format says so.
    fn size_hint(&self) -> Option<usize>;
}

/// A variant and its content: serde's `EnumAccess` and `VariantAccess`.
pub trait EnumSource<'de> {
    fn variant(&mut self, seed: &mut dyn Seed<'de>) -> Res;
    fn unit(&mut self) -> Res;
    fn newtype(&mut self, seed: &mut dyn Seed<'de>) -> Res;
    fn tuple(&mut self, len: usize, visitor: &mut dyn Visit<'de>) -> Res;
    fn object(&mut self, fields: &'static [&'static str], visitor: &mut dyn Visit<'de>) -> Res;
}
