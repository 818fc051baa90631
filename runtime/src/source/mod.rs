//! The read visitor: a [`Source`] gives values, and the slots of a draft take them.
//!
//! Everything here is object-safe, so that a model's reading code is compiled once whatever the
//! format, and a format's once whatever the model.

mod buffer;
mod buffered;
mod filled;
mod foreign;
mod format;
#[cfg(feature = "json")]
pub(crate) mod json;
pub(crate) mod known;
mod memory;
mod nest;
mod shown;
mod slot;
mod untagged;
mod visit;

use alloc::string::String;

pub use foreign::Foreign;
pub(crate) use foreign::{read_by_serde, read_foreign};
pub(crate) use format::read_from;
pub(crate) use shown::Shown;
pub(crate) use slot::{
    Cases, Choice, Len, MapSlot, OptionSlot, ReadSlots, SeqSlot, Slots, read_items, read_members,
};
pub use slot::{Draft, Fill, Slot};
pub(crate) use visit::{EnumSource, MapSource, Seed, SeqSource, Visit};

use crate::fault::{Fault, Res};
use crate::model::{Model, Object, Shape, Strings, Union, Unknown};
use crate::rules::Broken;

/// Gives one value.
///
/// [`take`](Self::take) can do everything; the other methods are shapes that come often, and which a
/// source may do faster.
pub trait Source<'de> {
    /// Whether the format is a text for people, where absent and `null` differ.
    fn is_human_readable(&self) -> bool;

    /// Whether the source goes on after a fault, which it notes down.
    fn goes_on(&self) -> bool {
        false
    }

    /// Whether the value is in a text that the source can look at again.
    fn has_text(&self) -> bool {
        false
    }

    /// A secret begins, or ends: a source that notes down faults tells nothing of one.
    fn secret(&mut self, _begins: bool) {}

    /// What has been read breaks rules. `model` is the object whose fields do, if it is one. A source that goes on after a
    /// fault notes that down.
    #[cold]
    fn broken(&mut self, broken: Broken, _: Option<&'static Model>) -> Res {
        Err(Fault::broken(broken))
    }

    /// Shows the value to a visitor. `hint` is what the visitor would like, as in serde's `deserialize_*`.
    fn take(&mut self, hint: Hint, visitor: &mut dyn Visit<'de>) -> Res;

    /// Lets a foreign reader have the value: whatever it does with it, and with its errors, the source goes on behind it.
    fn foreign(&mut self, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res;

    /// A string.
    fn string(&mut self, slot: &mut Option<String>) -> Res {
        self.take(Hint::String, &mut crate::types::StringVisitor(slot))
    }

    /// A string, or nothing.
    fn option_string(&mut self, slot: &mut Option<String>) -> Res {
        self.option(slot)
    }

    /// A value, or `null` or the format's own nothing.
    fn option(&mut self, slot: &mut dyn OptionSlot<'de>) -> Res;

    /// An array.
    fn seq(&mut self, slot: &mut dyn SeqSlot<'de>) -> Res;

    /// An object with any keys.
    fn map(&mut self, slot: &mut dyn MapSlot<'de>) -> Res;

    /// An object with known fields.
    fn object(&mut self, slots: &mut Slots<'_, 'de>) -> Res;

    /// One of a list of strings.
    fn choice(&mut self, choice: &mut dyn Choice) -> Res;

    /// A value that is what one other type is: what some formats know as a newtype struct.
    fn newtype(&mut self, model: &'static Model, read: &mut dyn FnMut(&mut dyn Source<'de>) -> Res) -> Res;

    /// One of several types.
    fn union(&mut self, cases: &mut dyn Cases<'de>) -> Res;
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

/// The object whose slots are filled: the model always is one.
#[inline]
fn object_of(model: &'static Model) -> Result<&'static Object, Fault> {
    match &model.shape {
        Shape::Object(object) => Ok(object),
        _ => Err(Fault::misuse()),
    }
}

#[inline]
fn union_of(model: &'static Model) -> Result<&'static Union, Fault> {
    match &model.shape {
        Shape::Union(union) => Ok(union),
        _ => Err(Fault::misuse()),
    }
}

fn strings_of(model: &'static Model) -> Result<&'static Strings, Fault> {
    match &model.shape {
        Shape::Strings(strings) => Ok(strings),
        _ => Err(Fault::misuse()),
    }
}

/// Matches a string against an enumeration's members and hands the outcome to its slot.
fn choose(choice: &mut dyn Choice, strings: &'static Strings, text: &str) -> Res {
    match strings.lookup.find(text) {
        Some(key) => choice.pick(strings.lookup.index(key)),
        None => match strings.unknown {
            Unknown::Kept(_) => choice.keep(text.into()),
            Unknown::Other(index) => choice.pick(index),
            Unknown::Refused => return Err(unknown_member(strings, text)),
        },
    }
    Ok(())
}

#[cold]
fn unknown_member(strings: &'static Strings, text: &str) -> Fault {
    crate::fault::unknown(
        crate::Code::UnknownValue,
        "unknown value",
        text,
        strings.lookup.names.iter().copied(),
    )
}

/// An array of a fixed length has another one.
#[cold]
fn wrong_length(len: Len) -> Fault {
    let message = if let Some(expected) = len.model.and_then(|model| model.expecting) {
        alloc::format!("expected {expected}, found an array of another length")
    } else {
        let s = if len.items == 1 { "" } else { "s" };
        alloc::format!("expected an array of {} item{s}, found one of another length", len.items)
    };
    Fault::new(crate::Code::Type, message)
}

/// An object that is to have one member has more.
#[cold]
fn more_members() -> Fault {
    Fault::new(crate::Code::Type, "expected an object of one member, found more")
}

/// What a message says was expected of an array.
fn expected_of(slot: &dyn SeqSlot<'_>) -> &'static str {
    slot.len().and_then(|len| len.model).map_or("an array", |model| model.expected("an array"))
}

/// What a union's tag says.
enum Tag {
    /// It is the variant with this index.
    Variant(usize),
    /// It is none that is known, and kept.
    Kept,
}

/// Matches a tag against a union's variants.
fn resolve(union: &'static Union, name: &str) -> Result<Tag, Fault> {
    match (union.lookup.find(name), union.unknown) {
        (Some(key), _) => Ok(Tag::Variant(union.lookup.index(key))),
        (None, Unknown::Other(index)) => Ok(Tag::Variant(index)),
        (None, Unknown::Kept(_)) => Ok(Tag::Kept),
        (None, Unknown::Refused) => {
            let names = union.lookup.names.iter().copied();
            Err(crate::fault::unknown(crate::Code::UnknownVariant, "unknown variant", name, names))
        }
    }
}
