//! [`Buffer`]: a value that a format gave before it was known what it is, kept as it came.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess as _, Visitor,
};

use super::memory::Memory;
use crate::fault::Kind;

/// A value of any format's, in serde's own terms: numbers and strings are what they were.
///
/// What has parts is shared, not copied, by who keeps a part of what is kept already: so a part stays itself.
#[derive(Clone, Debug)]
pub(super) enum Buffer<'de> {
    Bool(bool),
    I64(i64),
    I128(i128),
    U64(u64),
    U128(u128),
    F32(f32),
    F64(f64),
    Char(char),
    Str(&'de str),
    String(String),
    Bytes(&'de [u8]),
    ByteBuf(Vec<u8>),
    None,
    Unit,
    Some(Rc<Self>),
    Newtype(Rc<Self>),
    Seq(Rc<Vec<Self>>),
    Map(Rc<Vec<(Self, Self)>>),
}

impl Buffer<'_> {
    /// The kind of the value; `None` where it may be read as several.
    pub(super) fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Bool(_) => Kind::Boolean,
            Self::I64(_) | Self::I128(_) | Self::U64(_) | Self::U128(_) => Kind::Integer,
            Self::F32(_) | Self::F64(_) => Kind::Number,
            Self::Char(_) | Self::Str(_) | Self::String(_) => Kind::String,
            Self::None | Self::Unit => Kind::Null,
            Self::Seq(_) => Kind::Array,
            Self::Map(_) => Kind::Object,
            Self::Bytes(_) | Self::ByteBuf(_) | Self::Some(_) | Self::Newtype(_) => return None,
        })
    }

    pub(super) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// What tells this value from every other, if it has parts: without, it is read again as soon as looked up.
    pub(super) fn address(&self) -> Option<usize> {
        match self {
            Self::Some(value) | Self::Newtype(value) => Some(Rc::as_ptr(value).addr()),
            Self::Seq(items) => Some(Rc::as_ptr(items).addr()),
            Self::Map(entries) => Some(Rc::as_ptr(entries).addr()),
            _ => None,
        }
    }

    /// The address of the first part that has parts.
    pub(super) fn first_part(&self) -> Option<usize> {
        match self {
            Self::Some(value) | Self::Newtype(value) => value.address(),
            Self::Seq(items) => items.iter().find_map(Self::address),
            Self::Map(entries) => entries.iter().find_map(|(_, value)| value.address()),
            _ => None,
        }
    }

    /// Whether this and the other have the same parts, and not only equal ones.
    pub(super) fn has_parts_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Seq(items), Self::Seq(others)) => {
                items.len() == others.len() && items.iter().zip(others.iter()).all(|(a, b)| a.is(b))
            }
            (Self::Map(entries), Self::Map(others)) => {
                let mut pairs = entries.iter().zip(others.iter());
                entries.len() == others.len()
                    && pairs.all(|((key, value), (other_key, other))| key.is(other_key) && value.is(other))
            }
            _ => false,
        }
    }

    /// Whether this is the other, or one without parts that is read as the other is.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::I64(a), Self::I64(b)) => a == b,
            (Self::I128(a), Self::I128(b)) => a == b,
            (Self::U64(a), Self::U64(b)) => a == b,
            (Self::U128(a), Self::U128(b)) => a == b,
            (Self::F32(a), Self::F32(b)) => a.to_bits() == b.to_bits(),
            (Self::F64(a), Self::F64(b)) => a.to_bits() == b.to_bits(),
            (Self::Char(a), Self::Char(b)) => a == b,
            (Self::Str(a), Self::Str(b)) => a == b,
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Bytes(a), Self::Bytes(b)) => a == b,
            (Self::ByteBuf(a), Self::ByteBuf(b)) => a == b,
            (Self::None, Self::None) | (Self::Unit, Self::Unit) => true,
            (Self::Some(a), Self::Some(b)) | (Self::Newtype(a), Self::Newtype(b)) => Rc::ptr_eq(a, b),
            (Self::Seq(a), Self::Seq(b)) => Rc::ptr_eq(a, b),
            (Self::Map(a), Self::Map(b)) => Rc::ptr_eq(a, b),
            _ => false,
        }
    }
}

/// Keeps a value as it comes. What is a part of a kept value already, as whoever has that one's memory knows, is only
/// shared.
#[derive(Clone, Copy)]
pub(super) struct Keeping<'m, 'de>(pub(super) Option<&'m Memory<'de>>);

/// The name by which [`Buffered`](super::buffered::Buffered) is asked for its value.
pub(super) const KEPT: &str = "api_model::Kept";

impl<'de> DeserializeSeed<'de> for Keeping<'_, 'de> {
    type Value = Buffer<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Buffer<'de>, D::Error> {
        match self.0 {
            None => deserializer.deserialize_any(BufferVisitor { parts: self }),
            // Only our own deserializers are read with a memory, and know the name.
            Some(memory) => deserializer.deserialize_newtype_struct(KEPT, GivenVisitor { memory }),
        }
    }
}

struct GivenVisitor<'m, 'de> {
    memory: &'m Memory<'de>,
}

impl<'de> Visitor<'de> for GivenVisitor<'_, 'de> {
    type Value = Buffer<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(self.memory.given.take().unwrap_or(Buffer::Unit))
    }

    /// It is not kept, but put together from what is.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let parts = Keeping(Some(self.memory));
        deserializer.deserialize_any(BufferVisitor { parts }).map(|value| self.memory.known(value))
    }
}

struct BufferVisitor<'m, 'de> {
    parts: Keeping<'m, 'de>,
}

macro_rules! kept {
    ($($visit:ident($ty:ty) = $kind:ident;)*) => {
        $(fn $visit<E: de::Error>(self, value: $ty) -> Result<Self::Value, E> {
            Ok(Buffer::$kind(value.into()))
        })*
    };
}

impl<'de> Visitor<'de> for BufferVisitor<'_, 'de> {
    type Value = Buffer<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    kept! {
        visit_bool(bool) = Bool;
        visit_i64(i64) = I64;
        visit_i128(i128) = I128;
        visit_u64(u64) = U64;
        visit_u128(u128) = U128;
        visit_f32(f32) = F32;
        visit_f64(f64) = F64;
        visit_char(char) = Char;
        visit_str(&str) = String;
        visit_borrowed_str(&'de str) = Str;
        visit_string(String) = String;
        visit_bytes(&[u8]) = ByteBuf;
        visit_borrowed_bytes(&'de [u8]) = Bytes;
        visit_byte_buf(Vec<u8>) = ByteBuf;
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Buffer::Unit)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Buffer::None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.parts.deserialize(deserializer).map(|value| Buffer::Some(Rc::new(value)))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.parts.deserialize(deserializer).map(|value| Buffer::Newtype(Rc::new(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(self.parts)? {
            items.push(item);
        }
        Ok(Buffer::Seq(Rc::new(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry_seed(self.parts, self.parts)? {
            entries.push(entry);
        }
        Ok(Buffer::Map(Rc::new(entries)))
    }

    /// Some formats have enums of their own; elsewhere that is an object of one member.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
        let (name, variant) = access.variant_seed(self.parts)?;
        let content = variant.newtype_variant_seed(self.parts)?;
        Ok(Buffer::Map(Rc::new(Vec::from([(name, content)]))))
    }
}
