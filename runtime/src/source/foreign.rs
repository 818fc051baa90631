//! [`Foreign`]: a serde `Deserializer` over any source, for types that know only serde.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::{EnumSource, Hint, MapSource, Seed, SeqSource, Source, Visit};
use crate::fault::{Fault, Res};

/// A serde `Deserializer` over a source: serves `with` functions, opaque types and `serde_json`'s own.
#[expect(missing_debug_implementations, reason = "a source is a position in somebody's input")]
pub struct Foreign<'s, 'de>(pub &'s mut dyn Source<'de>);

impl<'de> Foreign<'_, 'de> {
    fn drive<V: Visitor<'de>>(self, hint: Hint, visitor: V) -> Result<V::Value, Fault> {
        let mut slot = VisitorSlot { visitor: Some(visitor), value: None };
        self.0.take(hint, &mut slot)?;
        slot.value.ok_or_else(|| Fault::kept(false))
    }
}

macro_rules! hinted {
    ($($method:ident($($arg:ident: $ty:ty),*) = $hint:expr;)*) => {
        $(fn $method<V: Visitor<'de>>(self, $($arg: $ty,)* visitor: V) -> Result<V::Value, Fault> {
            self.drive($hint, visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Foreign<'_, 'de> {
    type Error = Fault;

    hinted! {
        deserialize_any() = Hint::Any;
        deserialize_bool() = Hint::Bool;
        deserialize_i8() = Hint::I8;
        deserialize_i16() = Hint::I16;
        deserialize_i32() = Hint::I32;
        deserialize_i64() = Hint::I64;
        deserialize_i128() = Hint::I128;
        deserialize_u8() = Hint::U8;
        deserialize_u16() = Hint::U16;
        deserialize_u32() = Hint::U32;
        deserialize_u64() = Hint::U64;
        deserialize_u128() = Hint::U128;
        deserialize_f32() = Hint::F32;
        deserialize_f64() = Hint::F64;
        deserialize_char() = Hint::Char;
        deserialize_str() = Hint::Str;
        deserialize_string() = Hint::String;
        deserialize_bytes() = Hint::Bytes;
        deserialize_byte_buf() = Hint::ByteBuf;
        deserialize_option() = Hint::Option;
        deserialize_unit() = Hint::Unit;
        deserialize_unit_struct(name: &'static str) = Hint::UnitStruct(name);
        deserialize_newtype_struct(name: &'static str) = Hint::NewtypeStruct(name);
        deserialize_seq() = Hint::Seq;
        deserialize_tuple(len: usize) = Hint::Tuple(len);
        deserialize_tuple_struct(name: &'static str, len: usize) = Hint::TupleStruct(name, len);
        deserialize_map() = Hint::Map;
        deserialize_struct(name: &'static str, fields: &'static [&'static str]) = Hint::Struct(name, fields);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) = Hint::Enum(name, variants);
        deserialize_identifier() = Hint::Identifier;
        deserialize_ignored_any() = Hint::IgnoredAny;
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

/// Reads a value with a function that knows only serde.
pub(crate) fn read_foreign<'de, T>(
    source: &mut dyn Source<'de>,
    read: impl FnOnce(Foreign<'_, 'de>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let (mut read, mut value) = (Some(read), None);
    source.foreign(&mut |source| {
        if let Some(read) = read.take() {
            value = Some(read(Foreign(source))?);
        }
        Ok(())
    })?;
    value.ok_or_else(|| Fault::kept(false))
}

/// A serde visitor behind the object-safe trait; its value stays here, so that nothing is boxed.
struct VisitorSlot<V, T> {
    visitor: Option<V>,
    value: Option<T>,
}

impl<'de, V: Visitor<'de>> VisitorSlot<V, V::Value> {
    fn visit(&mut self, visit: impl FnOnce(V) -> Result<V::Value, Fault>) -> Res {
        let visitor = self.visitor.take().ok_or_else(|| Fault::kept(false))?;
        self.value = Some(visit(visitor)?);
        Ok(())
    }
}

macro_rules! forwarded {
    ($($method:ident($ty:ty) = $visit:ident;)*) => {
        $(fn $method(&mut self, value: $ty) -> Res {
            self.visit(|visitor| visitor.$visit(value))
        })*
    };
}

impl<'de, V: Visitor<'de>> Visit<'de> for VisitorSlot<V, V::Value> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.visitor {
            Some(visitor) => visitor.expecting(f),
            None => f.write_str("one value"),
        }
    }

    forwarded! {
        bool(bool) = visit_bool;
        i64(i64) = visit_i64;
        i128(i128) = visit_i128;
        u64(u64) = visit_u64;
        u128(u128) = visit_u128;
        f32(f32) = visit_f32;
        f64(f64) = visit_f64;
        char(char) = visit_char;
        str(&str) = visit_str;
        borrowed_str(&'de str) = visit_borrowed_str;
        string(String) = visit_string;
        bytes(&[u8]) = visit_bytes;
        borrowed_bytes(&'de [u8]) = visit_borrowed_bytes;
        byte_buf(Vec<u8>) = visit_byte_buf;
    }

    fn unit(&mut self) -> Res {
        self.visit(Visitor::visit_unit)
    }
    fn none(&mut self) -> Res {
        self.visit(Visitor::visit_none)
    }
    fn some(&mut self, source: &mut dyn Source<'de>) -> Res {
        self.visit(|visitor| visitor.visit_some(Foreign(source)))
    }
    fn newtype(&mut self, source: &mut dyn Source<'de>) -> Res {
        self.visit(|visitor| visitor.visit_newtype_struct(Foreign(source)))
    }
    fn seq(&mut self, source: &mut dyn SeqSource<'de>) -> Res {
        self.visit(|visitor| visitor.visit_seq(Items(source)))
    }
    fn map(&mut self, source: &mut dyn MapSource<'de>) -> Res {
        self.visit(|visitor| visitor.visit_map(Entries(source)))
    }
    fn variant(&mut self, source: &mut dyn EnumSource<'de>) -> Res {
        self.visit(|visitor| visitor.visit_enum(Choices(source)))
    }
}

/// A serde seed behind the object-safe trait.
struct SeedSlot<S, T> {
    seed: Option<S>,
    value: Option<T>,
}

impl<'de, S: DeserializeSeed<'de>> SeedSlot<S, S::Value> {
    fn new(seed: S) -> Self {
        Self { seed: Some(seed), value: None }
    }

    fn into_value(self) -> Result<S::Value, Fault> {
        self.value.ok_or_else(|| Fault::kept(false))
    }
}

impl<'de, S: DeserializeSeed<'de>> Seed<'de> for SeedSlot<S, S::Value> {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        let seed = self.seed.take().ok_or_else(|| Fault::kept(false))?;
        self.value = Some(seed.deserialize(Foreign(source))?);
        Ok(())
    }
}

pub(super) struct Items<'s, 'de>(pub(super) &'s mut dyn SeqSource<'de>);

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let mut slot = SeedSlot::new(seed);
        if self.0.next(&mut slot)? { slot.into_value().map(Some) } else { Ok(None) }
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

pub(super) struct Entries<'s, 'de>(pub(super) &'s mut dyn MapSource<'de>);

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let mut slot = SeedSlot::new(seed);
        if self.0.next_key(&mut slot)? { slot.into_value().map(Some) } else { Ok(None) }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let mut slot = SeedSlot::new(seed);
        self.0.next_value(&mut slot)?;
        slot.into_value()
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

struct Choices<'s, 'de>(&'s mut dyn EnumSource<'de>);

impl<'de> EnumAccess<'de> for Choices<'_, 'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        let mut slot = SeedSlot::new(seed);
        self.0.variant(&mut slot)?;
        Ok((slot.into_value()?, self))
    }
}

impl<'de> VariantAccess<'de> for Choices<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Res {
        self.0.unit()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Fault> {
        let mut slot = SeedSlot::new(seed);
        self.0.newtype(&mut slot)?;
        slot.into_value()
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Fault> {
        let mut slot = VisitorSlot { visitor: Some(visitor), value: None };
        self.0.tuple(len, &mut slot)?;
        slot.value.ok_or_else(|| Fault::kept(false))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let mut slot = VisitorSlot { visitor: Some(visitor), value: None };
        self.0.object(fields, &mut slot)?;
        slot.value.ok_or_else(|| Fault::kept(false))
    }
}
