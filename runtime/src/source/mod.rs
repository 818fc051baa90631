//! The read visitor: a [`Source`] gives values, and the slots of a draft take them.
//!
//! Everything here is object-safe, so that a model's reading code is compiled once whatever the
//! format, and a format's once whatever the model.

mod foreign;
mod format;
#[cfg(feature = "json")]
pub(crate) mod json;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

pub use foreign::Foreign;
pub(crate) use foreign::read_foreign;
pub(crate) use format::read_from;

use crate::fault::{Fault, Kind, Res};
use crate::model::{Model, Object, Shape, Strings, Unknown};

/// Gives one value.
///
/// [`take`](Self::take) can do everything; the other methods are shapes that come often, and which a
/// source may do faster.
pub trait Source<'de> {
    /// Whether the format is a text for people, where absent and `null` differ.
    fn is_human_readable(&self) -> bool;

    /// Shows the value to a visitor. `hint` is what the visitor would like, as in serde's `deserialize_*`.
    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res;

    /// Lets a foreign reader have the value: whatever it does with it, and with its errors, the source goes on behind it.
    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res;

    /// A string.
    fn string(&mut self, slot: &mut Option<String>) -> Res {
        self.take(Hint::String, &mut crate::types::StringVisitor(slot))
    }

    /// A value, or `null` or the format's own nothing.
    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res;

    /// An array.
    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res;

    /// An object with any keys.
    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res;

    /// An object with known fields.
    fn object(&mut self, draft: &mut dyn Draft<'de>) -> Res;

    /// One of a list of strings.
    fn choice(&mut self, choice: &mut dyn Choice) -> Res;
}

/// What kind of value is wanted: serde's `deserialize_*` methods as data, each under its name.
#[derive(Clone, Copy, Debug)]
pub enum Hint {
    Any,
    Bool,
    I8,
    I16,
    I32,
    I64,
    I128,
    U8,
    U16,
    U32,
    U64,
    U128,
    F32,
    F64,
    Char,
    Str,
    String,
    Bytes,
    ByteBuf,
    Option,
    Unit,
    UnitStruct(&'static str),
    NewtypeStruct(&'static str),
    Seq,
    Tuple(usize),
    TupleStruct(&'static str, usize),
    Map,
    Struct(&'static str, &'static [&'static str]),
    Enum(&'static str, &'static [&'static str]),
    Identifier,
    IgnoredAny,
}

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

/// Takes a value that may be `null`.
pub trait OptionSlot<'de> {
    /// It is `null`.
    fn none(&mut self);
    /// It is there.
    fn some(&mut self, source: &mut dyn Source<'de>) -> Res;
}

/// Takes the items of an array.
pub trait SeqSlot<'de> {
    /// The number of items, where it is fixed.
    fn fixed_len(&self) -> Option<usize> {
        None
    }
    /// The next item.
    fn item(&mut self, source: &mut dyn Source<'de>) -> Res;
}

/// Takes the entries of an object with any keys.
pub trait MapSlot<'de> {
    /// The next key.
    fn key(&mut self, source: &mut dyn Source<'de>) -> Res;
    /// The value of the key just taken.
    fn value(&mut self, source: &mut dyn Source<'de>) -> Res;
}

/// A model that is being put together: a slot for each field. Generated.
pub trait Draft<'de> {
    /// The model's description.
    fn model(&self) -> &'static Model;
    /// Reads the value of the field with this index.
    fn fill(&mut self, index: usize, source: &mut dyn Source<'de>) -> Res;
}

/// The slot of a string enumeration.
pub trait Choice {
    /// The enumeration's description.
    fn model(&self) -> &'static Model;
    /// The member with this index was found.
    fn pick(&mut self, index: usize);
    /// A string was found that is no member; only for open enumerations.
    fn keep(&mut self, text: String);
}

/// The object that a draft fills: its model always is one.
fn object_of(model: &'static Model) -> Result<&'static Object, Fault> {
    match &model.shape {
        Shape::Object(object) => Ok(object),
        _ => Err(Fault::kept(false)),
    }
}

fn strings_of(model: &'static Model) -> Result<&'static Strings, Fault> {
    match &model.shape {
        Shape::Strings(strings) => Ok(strings),
        _ => Err(Fault::kept(false)),
    }
}

/// Which fields have been seen: the first 64 without an allocation.
#[derive(Default)]
struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Notes the index, and tells whether it had been noted before.
    fn note(&mut self, index: usize) -> bool {
        let word = match index / 64 {
            0 => &mut self.first,
            n => {
                if self.more.len() < n {
                    self.more.resize(n, 0);
                }
                &mut self.more[n - 1]
            }
        };
        let bit = 1 << (index % 64);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.first,
            n => self.more.get(n - 1).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }
}

/// Matches a string against an enumeration's members and hands the outcome to its slot.
fn choose(choice: &mut dyn Choice, strings: &'static Strings, text: &str) -> Res {
    match strings.lookup.find(text, usize::MAX) {
        Some(key) => choice.pick(strings.lookup.index(key)),
        None => match strings.unknown {
            Unknown::Kept => choice.keep(text.into()),
            Unknown::Other(index) => choice.pick(index),
            Unknown::Refused => return Err(unknown_member(strings, text)),
        },
    }
    Ok(())
}

#[cold]
fn unknown_member(strings: &'static Strings, text: &str) -> Fault {
    crate::fault::unknown(crate::Code::UnknownValue, "unknown value", text, strings.lookup.names())
}

/// An array of a fixed length has another one.
#[cold]
fn wrong_length(len: usize) -> Fault {
    Fault::new(
        crate::Code::Type,
        alloc::format!("expected an array of {len} items, found one of another length"),
    )
}
