//! Whatever the format has, shown to an object-safe visitor.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{self, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::message::without_value;
use super::{Expecting, FormatSource, Trace, slot_seed};
use crate::fault::{Fault, Res};
use crate::source::memory::Memory;
use crate::source::{EnumSource, Hint, MapSource, Seed, SeqSource, Visit};

/// Asks the format for what the hint says.
pub(super) fn drive<'de, D: Deserializer<'de>>(
    deserializer: D,
    hint: Hint,
    visitor: AnyVisitor<'_, '_, 'de>,
) -> Result<(), D::Error> {
    match hint {
        Hint::Any => deserializer.deserialize_any(visitor),
        Hint::Bool => deserializer.deserialize_bool(visitor),
        Hint::I8 => deserializer.deserialize_i8(visitor),
        Hint::I16 => deserializer.deserialize_i16(visitor),
        Hint::I32 => deserializer.deserialize_i32(visitor),
        Hint::I64 => deserializer.deserialize_i64(visitor),
        Hint::I128 => deserializer.deserialize_i128(visitor),
        Hint::U8 => deserializer.deserialize_u8(visitor),
        Hint::U16 => deserializer.deserialize_u16(visitor),
        Hint::U32 => deserializer.deserialize_u32(visitor),
        Hint::U64 => deserializer.deserialize_u64(visitor),
        Hint::U128 => deserializer.deserialize_u128(visitor),
        Hint::F32 => deserializer.deserialize_f32(visitor),
        Hint::F64 => deserializer.deserialize_f64(visitor),
        Hint::Char => deserializer.deserialize_char(visitor),
        Hint::Str => deserializer.deserialize_str(visitor),
        Hint::String => deserializer.deserialize_string(visitor),
        Hint::Bytes => deserializer.deserialize_bytes(visitor),
        Hint::ByteBuf => deserializer.deserialize_byte_buf(visitor),
        Hint::Option => deserializer.deserialize_option(visitor),
        Hint::Unit => deserializer.deserialize_unit(visitor),
        Hint::UnitStruct(name) => deserializer.deserialize_unit_struct(name, visitor),
        Hint::NewtypeStruct(name) => deserializer.deserialize_newtype_struct(name, visitor),
        Hint::Seq => deserializer.deserialize_seq(visitor),
        Hint::Tuple(len) => deserializer.deserialize_tuple(len, visitor),
        Hint::TupleStruct(name, len) => deserializer.deserialize_tuple_struct(name, len, visitor),
        Hint::Map => deserializer.deserialize_map(visitor),
        Hint::Struct(name, fields) => deserializer.deserialize_struct(name, fields, visitor),
        Hint::Enum(name, variants) => deserializer.deserialize_enum(name, variants, visitor),
        Hint::Identifier => deserializer.deserialize_identifier(visitor),
        Hint::IgnoredAny => deserializer.deserialize_ignored_any(visitor),
    }
}

/// Shows whatever the format has to an object-safe visitor.
pub(super) struct AnyVisitor<'v, 't, 'de> {
    pub(super) visitor: &'v mut dyn Visit<'de>,
    pub(super) memory: Option<&'t Memory<'de>>,
    pub(super) trace: &'t mut Trace,
}

impl AnyVisitor<'_, '_, '_> {
    /// The outcome of a visit, in the format's own terms; `held` is the format's error if it came from there.
    fn settle<E: de::Error>(trace: &mut Trace, visit: Res, held: Option<E>) -> Result<(), E> {
        trace.visited = true;
        visit.map_err(|fault| {
            trace.foreign |= fault.is_foreign();
            // What has been said in its place stands: a secret's error was not for telling.
            held.filter(|_| fault.is_kept()).unwrap_or_else(|| E::custom(fault))
        })
    }
}

macro_rules! forwarded {
    ($($visit:ident($ty:ty) = $method:ident;)*) => {
        $(fn $visit<E: de::Error>(self, value: $ty) -> Result<(), E> {
            Self::settle(self.trace, self.visitor.$method(value), None)
        })*
    };
}

impl<'de> Visitor<'de> for AnyVisitor<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    forwarded! {
        visit_bool(bool) = bool;
        visit_i64(i64) = i64;
        visit_i128(i128) = i128;
        visit_u64(u64) = u64;
        visit_u128(u128) = u128;
        visit_f32(f32) = f32;
        visit_f64(f64) = f64;
        visit_char(char) = char;
        visit_str(&str) = str;
        visit_borrowed_str(&'de str) = borrowed_str;
        visit_string(String) = string;
        visit_bytes(&[u8]) = bytes;
        visit_borrowed_bytes(&'de [u8]) = borrowed_bytes;
        visit_byte_buf(Vec<u8>) = byte_buf;
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Self::settle(self.trace, self.visitor.unit(), None)
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Self::settle(self.trace, self.visitor.none(), None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.trace.visited = true;
        let mut source = FormatSource::new(deserializer, self.memory);
        let visit = self.visitor.some(&mut source);
        source.settle(visit, &mut self.trace.foreign)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.trace.visited = true;
        let mut source = FormatSource::new(deserializer, self.memory);
        let visit = self.visitor.newtype(&mut source);
        source.settle(visit, &mut self.trace.foreign)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = Held::new(access, self.memory);
        let visit = self.visitor.seq(&mut source);
        source.settle(self.trace, visit)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = Held::new(access, self.memory);
        let visit = self.visitor.map(&mut source);
        source.settle(self.trace, visit)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = EnumHeld { access: Some(access), variant: None, memory: self.memory, error: None };
        let visit = self.visitor.variant(&mut source);
        Self::settle(self.trace, visit, source.error)
    }
}

/// One of serde's accesses, and the error it gave.
pub(super) struct Held<'m, 'de, A, E> {
    pub(super) access: A,
    pub(super) memory: Option<&'m Memory<'de>>,
    error: Option<E>,
}

impl<'m, 'de, A, E: de::Error> Held<'m, 'de, A, E> {
    pub(super) fn new(access: A, memory: Option<&'m Memory<'de>>) -> Self {
        Self { access, memory, error: None }
    }

    /// The outcome of a visit, in the format's own terms.
    pub(super) fn settle(self, trace: &mut Trace, visit: Res) -> Result<(), E> {
        AnyVisitor::settle(trace, visit, self.error)
    }

    pub(super) fn keep<T>(&mut self, result: Result<T, E>, foreign: bool) -> Result<T, Fault> {
        result.map_err(|error| {
            self.error = Some(error);
            Fault::kept(foreign)
        })
    }
}

impl<'de, A: SeqAccess<'de>> SeqSource<'de> for Held<'_, 'de, A, A::Error> {
    fn next(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        let mut foreign = false;
        let item = slot_seed(|source| seed.seed(source), self.memory, &mut foreign);
        let next = self.access.next_element_seed(item);
        self.keep(next, foreign).map(|item| item.is_some())
    }

    fn size_hint(&self) -> Option<usize> {
        self.access.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapSource<'de> for Held<'_, 'de, A, A::Error> {
    fn next_key(&mut self, seed: &mut dyn Seed<'de>) -> Result<bool, Fault> {
        let mut foreign = false;
        let key = slot_seed(|source| seed.seed(source), self.memory, &mut foreign);
        let next = self.access.next_key_seed(key);
        self.keep(next, foreign).map(|key| key.is_some())
    }

    fn next_value(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let mut foreign = false;
        let value = slot_seed(|source| seed.seed(source), self.memory, &mut foreign);
        let next = self.access.next_value_seed(value);
        self.keep(next, foreign)
    }

    fn size_hint(&self) -> Option<usize> {
        self.access.size_hint()
    }
}

struct EnumHeld<'m, 'de, A: EnumAccess<'de>> {
    access: Option<A>,
    memory: Option<&'m Memory<'de>>,
    variant: Option<A::Variant>,
    error: Option<A::Error>,
}

impl<'de, A: EnumAccess<'de>> EnumHeld<'_, 'de, A> {
    fn content(&mut self, foreign: impl FnOnce(&mut Trace, A::Variant) -> Result<(), A::Error>) -> Res {
        let variant = self.variant.take().ok_or_else(Fault::misuse)?;
        let mut trace = Trace::default();
        foreign(&mut trace, variant).map_err(|error| self.keep(error, trace))
    }

    #[cold]
    fn keep(&mut self, error: A::Error, mut trace: Trace) -> Fault {
        let expected: Expecting<'_> = &|f| f.write_str("another variant or content");
        let error = if trace.visited { error } else { without_value(error, expected, &mut trace) };
        self.error = Some(error);
        Fault::kept(trace.foreign)
    }
}

impl<'de, A: EnumAccess<'de>> EnumSource<'de> for EnumHeld<'_, 'de, A> {
    fn variant(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let access = self.access.take().ok_or_else(Fault::misuse)?;
        let mut trace = Trace::default();
        let memory = self.memory;
        match access.variant_seed(slot_seed(|source| seed.seed(source), memory, &mut trace.foreign)) {
            Ok(((), variant)) => {
                self.variant = Some(variant);
                Ok(())
            }
            Err(error) => Err(self.keep(error, trace)),
        }
    }

    fn unit(&mut self) -> Res {
        self.content(|_, variant| variant.unit_variant())
    }

    fn newtype(&mut self, seed: &mut dyn Seed<'de>) -> Res {
        let memory = self.memory;
        self.content(|trace, variant| {
            variant.newtype_variant_seed(slot_seed(|source| seed.seed(source), memory, &mut trace.foreign))
        })
    }

    fn tuple(&mut self, len: usize, visitor: &mut dyn Visit<'de>) -> Res {
        let memory = self.memory;
        self.content(|trace, variant| variant.tuple_variant(len, AnyVisitor { visitor, memory, trace }))
    }

    fn object(&mut self, fields: &'static [&'static str], visitor: &mut dyn Visit<'de>) -> Res {
        let memory = self.memory;
        self.content(|trace, variant| variant.struct_variant(fields, AnyVisitor { visitor, memory, trace }))
    }
}
