//! Integers, floats, booleans and the unit.

use core::fmt;

use serde::ser::Serializer;

use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::Ty;
use crate::report::Code;
use crate::source::{Hint, Source, Visit};

macro_rules! integers {
    ($($ty:ident $hint:ident $serialize:ident $signed:literal $expected:literal;)*) => {$(
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                source.take(Hint::$hint, &mut Scalar(slot))
            }

            #[inline]
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.$serialize((*self).into())
            }

            fn ty() -> Ty {
                Ty::Integer { bits: ($ty::BITS & 0xff) as u8, signed: $signed }
            }
        }

        impl Visit<'_> for Scalar<'_, $ty> {
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($expected)
            }
            fn i64(&mut self, value: i64) -> Res {
                self.fit($ty::try_from(value).ok(), $expected)
            }
            fn i128(&mut self, value: i128) -> Res {
                self.fit($ty::try_from(value).ok(), $expected)
            }
            fn u64(&mut self, value: u64) -> Res {
                self.fit($ty::try_from(value).ok(), $expected)
            }
            fn u128(&mut self, value: u128) -> Res {
                self.fit($ty::try_from(value).ok(), $expected)
            }
        }
    )*};
}

integers! {
    i8 I8 serialize_i8 true "an integer from -128 to 127";
    i16 I16 serialize_i16 true "an integer from -32768 to 32767";
    i32 I32 serialize_i32 true "an integer of 32 bits";
    i64 I64 serialize_i64 true "an integer of 64 bits";
    i128 I128 serialize_i128 true "an integer of 128 bits";
    u8 U8 serialize_u8 false "an integer from 0 to 255";
    u16 U16 serialize_u16 false "an integer from 0 to 65535";
    u32 U32 serialize_u32 false "an integer of 32 bits, not negative";
    u64 U64 serialize_u64 false "an integer of 64 bits, not negative";
    u128 U128 serialize_u128 false "an integer of 128 bits, not negative";
}

/// Pointer-sized integers are 64 bits wide on the wire, as in serde.
macro_rules! sizes {
    ($($ty:ident as $wire:ident;)*) => {$(
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                let mut wire = None;
                $wire::read(&mut wire, source)?;
                *slot = wire.and_then(|value| value.try_into().ok());
                if slot.is_some() { Ok(()) } else { Err(out_of_range("an integer that fits this machine's size")) }
            }

            #[inline]
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }

            fn ty() -> Ty {
                $wire::ty()
            }
        }
    )*};
}

sizes! {
    isize as i64;
    usize as u64;
}

/// The slot of a value that is not made of others.
struct Scalar<'s, T>(&'s mut Option<T>);

impl<T> Scalar<'_, T> {
    fn fit(&mut self, value: Option<T>, expected: &str) -> Res {
        *self.0 = value;
        if self.0.is_some() { Ok(()) } else { Err(out_of_range(expected)) }
    }

    #[expect(clippy::unnecessary_wraps, reason = "the visitor's methods end with it")]
    fn set(&mut self, value: T) -> Res {
        *self.0 = Some(value);
        Ok(())
    }
}

#[cold]
fn out_of_range(expected: &str) -> Fault {
    Fault::new(Code::Type, alloc::format!("expected {expected}, found an integer out of range"))
}

macro_rules! floats {
    ($($ty:ident $hint:ident $serialize:ident $bits:literal;)*) => {$(
        impl<'de> FieldType<'de> for $ty {
            fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
                source.take(Hint::$hint, &mut Scalar(slot))
            }

            #[inline]
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.$serialize(*self)
            }

            fn ty() -> Ty {
                Ty::Number { bits: $bits }
            }
        }

        #[allow(
            clippy::cast_lossless,
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            reason = "as near as the type allows, as in serde"
        )]
        impl Visit<'_> for Scalar<'_, $ty> {
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }
            fn i64(&mut self, value: i64) -> Res {
                self.set(value as $ty)
            }
            fn i128(&mut self, value: i128) -> Res {
                self.set(value as $ty)
            }
            fn u64(&mut self, value: u64) -> Res {
                self.set(value as $ty)
            }
            fn u128(&mut self, value: u128) -> Res {
                self.set(value as $ty)
            }
            fn f32(&mut self, value: f32) -> Res {
                self.set(value.into())
            }
            fn f64(&mut self, value: f64) -> Res {
                self.set(value as $ty)
            }
        }
    )*};
}

floats! {
    f32 F32 serialize_f32 32;
    f64 F64 serialize_f64 64;
}

impl<'de> FieldType<'de> for bool {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.take(Hint::Bool, &mut Scalar(slot))
    }

    #[inline]
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }

    fn ty() -> Ty {
        Ty::Boolean
    }
}

impl Visit<'_> for Scalar<'_, bool> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }
    fn bool(&mut self, value: bool) -> Res {
        self.set(value)
    }
}

impl<'de> FieldType<'de> for () {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.take(Hint::Unit, &mut Scalar(slot))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }

    fn ty() -> Ty {
        Ty::Null
    }
}

impl Visit<'_> for Scalar<'_, ()> {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null")
    }
    fn unit(&mut self) -> Res {
        self.set(())
    }
}
