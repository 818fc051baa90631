//! [`Foreign`]: a serde `Deserializer` over any source, for types that know only serde.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::{EnumSource, Hint, MapSource, Seed, SeqSource, Shown, Source, Visit};
use crate::fault::{Fault, Res};

/// A serde `Deserializer` over a source: serves `with` functions, opaque types and `serde_json`'s own.
#[expect(missing_debug_implementations, reason = "a source is a position in somebody's input")]
pub struct Foreign<'s, 'de> {
    source: &'s mut dyn Source<'de>,
    /// What is shown is noted down here, if it is.
    shown: Option<&'s Shown>,
}

impl<'s, 'de> Foreign<'s, 'de> {
    pub(crate) fn new(source: &'s mut dyn Source<'de>) -> Self {
        Self { source, shown: None }
    }

    fn drive<V: Visitor<'de>>(self, hint: Hint, visitor: V) -> Result<V::Value, Fault> {
        let mut slot = VisitorSlot::new(visitor, self.shown);
        self.source.take(hint, &mut slot)?;
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
        self.source.is_human_readable()
    }
}

/// Reads a value with a function that knows only serde, and may say what it likes.
pub(crate) fn read_foreign<'de, T>(
    source: &mut dyn Source<'de>,
    read: impl FnOnce(Foreign<'_, 'de>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let shown = (!source.has_text()).then(Shown::default);
    read_noting(source, shown.as_ref(), read)
}

/// Reads a value of a type that knows only serde, and whose words never repeat it: std's and `serde_json`'s own.
pub(crate) fn read_by_serde<'de, T: Deserialize<'de>>(source: &mut dyn Source<'de>) -> Result<T, Fault> {
    read_noting(source, None, |source| T::deserialize(source))
}

fn read_noting<'de, T>(
    source: &mut dyn Source<'de>,
    shown: Option<&Shown>,
    read: impl FnOnce(Foreign<'_, 'de>) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let (mut read, mut value) = (Some(read), None);
    source.foreign(&mut |source| {
        let Some(read) = read.take() else { return Ok(()) };
        let outcome = read(Foreign { source, shown });
        value = Some(outcome.map_err(|fault| struck_out(fault, shown))?);
        Ok(())
    })?;
    value.ok_or_else(|| Fault::kept(false))
}

/// What a foreign reader says of what it was shown, before a format takes it for an error of its own.
#[cold]
fn struck_out(fault: Fault, shown: Option<&Shown>) -> Fault {
    match shown {
        Some(shown) => shown.strike_out(fault),
        None => fault,
    }
}

/// A serde visitor behind the object-safe trait; its value stays here, so that nothing is boxed.
struct VisitorSlot<'s, V, T> {
    visitor: Option<V>,
    value: Option<T>,
    shown: Option<&'s Shown>,
}

impl<'s, 'de, V: Visitor<'de>> VisitorSlot<'s, V, V::Value> {
    fn new(visitor: V, shown: Option<&'s Shown>) -> Self {
        Self { visitor: Some(visitor), value: None, shown }
    }

    fn visit(&mut self, visit: impl FnOnce(V) -> Result<V::Value, Fault>) -> Res {
        let visitor = self.visitor.take().ok_or_else(Fault::misuse)?;
        self.value = Some(visit(visitor).map_err(|fault| struck_out(fault, self.shown))?);
        Ok(())
    }
}

macro_rules! forwarded {
    ($($method:ident($ty:ty) = $visit:ident $($note:ident)?;)*) => {
        $(fn $method(&mut self, value: $ty) -> Res {
            $(if let Some(shown) = self.shown {
                shown.$note(&value);
            })?
            self.visit(|visitor| visitor.$visit(value))
        })*
    };
}

impl<'de, V: Visitor<'de>> Visit<'de> for VisitorSlot<'_, V, V::Value> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.visitor {
            Some(visitor) => visitor.expecting(f),
            None => f.write_str("one value"),
        }
    }

    forwarded! {
        bool(bool) = visit_bool;
        i64(i64) = visit_i64 number;
        i128(i128) = visit_i128 number;
        u64(u64) = visit_u64 number;
        u128(u128) = visit_u128 number;
        f32(f32) = visit_f32 number;
        f64(f64) = visit_f64 number;
        char(char) = visit_char number;
        str(&str) = visit_str string;
        borrowed_str(&'de str) = visit_borrowed_str string;
        string(String) = visit_string string;
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
        let shown = self.shown;
        self.visit(|visitor| visitor.visit_some(Foreign { source, shown }))
    }
    fn newtype(&mut self, source: &mut dyn Source<'de>) -> Res {
        let shown = self.shown;
        self.visit(|visitor| visitor.visit_newtype_struct(Foreign { source, shown }))
    }
    fn seq(&mut self, source: &mut dyn SeqSource<'de>) -> Res {
        let shown = self.shown;
        self.visit(|visitor| visitor.visit_seq(Items { source, shown }))
    }
    fn map(&mut self, source: &mut dyn MapSource<'de>) -> Res {
        let shown = self.shown;
        self.visit(|visitor| visitor.visit_map(Entries { source, shown }))
    }
    fn variant(&mut self, source: &mut dyn EnumSource<'de>) -> Res {
        let shown = self.shown;
        self.visit(|visitor| visitor.visit_enum(Choices { source, shown }))
    }
}

/// A serde seed behind the object-safe trait.
struct SeedSlot<'s, S, T> {
    seed: Option<S>,
    value: Option<T>,
    shown: Option<&'s Shown>,
}

impl<'s, 'de, S: DeserializeSeed<'de>> SeedSlot<'s, S, S::Value> {
    fn new(seed: S, shown: Option<&'s Shown>) -> Self {
        Self { seed: Some(seed), value: None, shown }
    }

    fn into_value(self) -> Result<S::Value, Fault> {
        self.value.ok_or_else(|| Fault::kept(false))
    }
}

impl<'de, S: DeserializeSeed<'de>> Seed<'de> for SeedSlot<'_, S, S::Value> {
    fn seed(&mut self, source: &mut dyn Source<'de>) -> Res {
        let seed = self.seed.take().ok_or_else(Fault::misuse)?;
        let read = seed.deserialize(Foreign { source, shown: self.shown });
        self.value = Some(read.map_err(|fault| struck_out(fault, self.shown))?);
        Ok(())
    }
}

pub(super) struct Items<'s, 'de> {
    source: &'s mut dyn SeqSource<'de>,
    shown: Option<&'s Shown>,
}

impl<'s, 'de> Items<'s, 'de> {
    pub(super) fn new(source: &'s mut dyn SeqSource<'de>) -> Self {
        Self { source, shown: None }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let mut slot = SeedSlot::new(seed, self.shown);
        if self.source.next(&mut slot)? { slot.into_value().map(Some) } else { Ok(None) }
    }

    fn size_hint(&self) -> Option<usize> {
        self.source.size_hint()
    }
}

pub(super) struct Entries<'s, 'de> {
    source: &'s mut dyn MapSource<'de>,
    shown: Option<&'s Shown>,
}

impl<'s, 'de> Entries<'s, 'de> {
    pub(super) fn new(source: &'s mut dyn MapSource<'de>) -> Self {
        Self { source, shown: None }
    }
}

impl<'de> MapAccess<'de> for Entries<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let mut slot = SeedSlot::new(seed, None);
        if self.source.next_key(&mut slot)? { slot.into_value().map(Some) } else { Ok(None) }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let mut slot = SeedSlot::new(seed, self.shown);
        self.source.next_value(&mut slot)?;
        slot.into_value()
    }

    fn size_hint(&self) -> Option<usize> {
        self.source.size_hint()
    }
}

struct Choices<'s, 'de> {
    source: &'s mut dyn EnumSource<'de>,
    shown: Option<&'s Shown>,
}

impl<'de> EnumAccess<'de> for Choices<'_, 'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        let mut slot = SeedSlot::new(seed, self.shown);
        self.source.variant(&mut slot)?;
        Ok((slot.into_value()?, self))
    }
}

impl<'de> VariantAccess<'de> for Choices<'_, 'de> {
    type Error = Fault;

    fn unit_variant(self) -> Res {
        self.source.unit()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Fault> {
        let mut slot = SeedSlot::new(seed, self.shown);
        self.source.newtype(&mut slot)?;
        slot.into_value()
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Fault> {
        let mut slot = VisitorSlot::new(visitor, self.shown);
        self.source.tuple(len, &mut slot)?;
        slot.value.ok_or_else(|| Fault::kept(false))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let mut slot = VisitorSlot::new(visitor, self.shown);
        self.source.object(fields, &mut slot)?;
        slot.value.ok_or_else(|| Fault::kept(false))
    }
}
