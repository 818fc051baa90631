//! The write side: straight through a value's fields, to any serde serializer.
//!
//! A tag, a variant or a flattened field is a serializer in front of the format's own, so that a type's fields are written by
//! the same code wherever they go.

mod flat;
#[cfg(feature = "json")]
pub(crate) mod json;
mod kept;
mod object;
mod tagged;
mod tuple;
mod union;
mod variant;

pub use flat::AsMap;
pub(crate) use kept::{canonical, name_of, shown};
pub use object::{ObjectWriter, WriteFields, write_bound_object, write_object};
pub use tagged::Tagged;
pub use tuple::TupleWriter;
pub use union::{UnionEnum, unwritable, write_adjacent, write_external, write_internal, write_untagged};

use core::fmt;

use serde::ser::{Error, Impossible};

/// The methods of a serializer that takes only some kinds of value: the others are errors that say what they are.
macro_rules! refuse_to_write {
    ($($method:ident)*) => {
        $(refuse_to_write!(@$method);)*
    };
    (@bool) => { refuse_to_write!(@value serialize_bool(bool) "a boolean"); };
    (@i8) => { refuse_to_write!(@value serialize_i8(i8) "an integer"); };
    (@i16) => { refuse_to_write!(@value serialize_i16(i16) "an integer"); };
    (@i32) => { refuse_to_write!(@value serialize_i32(i32) "an integer"); };
    (@i64) => { refuse_to_write!(@value serialize_i64(i64) "an integer"); };
    (@i128) => { refuse_to_write!(@value serialize_i128(i128) "an integer"); };
    (@u8) => { refuse_to_write!(@value serialize_u8(u8) "an integer"); };
    (@u16) => { refuse_to_write!(@value serialize_u16(u16) "an integer"); };
    (@u32) => { refuse_to_write!(@value serialize_u32(u32) "an integer"); };
    (@u64) => { refuse_to_write!(@value serialize_u64(u64) "an integer"); };
    (@u128) => { refuse_to_write!(@value serialize_u128(u128) "an integer"); };
    (@f32) => { refuse_to_write!(@value serialize_f32(f32) "a number"); };
    (@f64) => { refuse_to_write!(@value serialize_f64(f64) "a number"); };
    (@char) => { refuse_to_write!(@value serialize_char(char) "a string"); };
    (@str) => { refuse_to_write!(@value serialize_str(&str) "a string"); };
    (@bytes) => { refuse_to_write!(@value serialize_bytes(&[u8]) "bytes"); };
    (@none) => {
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse("null"))
        }
    };
    (@seq) => {
        fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {
            Err(self.refuse("an array"))
        }
    };
    (@tuple) => {
        fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Self::Error> {
            Err(self.refuse("an array"))
        }
    };
    (@tuple_struct) => {
        fn serialize_tuple_struct(
            self,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleStruct, Self::Error> {
            Err(self.refuse("an array"))
        }
    };
    (@some) => {
        fn serialize_some<T: serde::Serialize + ?Sized>(self, _: &T) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse("an option"))
        }
    };
    (@unit) => {
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse("null"))
        }

        fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse("null"))
        }
    };
    (@newtype) => {
        fn serialize_newtype_struct<T: serde::Serialize + ?Sized>(
            self,
            _: &'static str,
            _: &T,
        ) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse("another value"))
        }
    };
    (@map) => {
        fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {
            Err(self.refuse("a map"))
        }
    };
    (@struct) => {
        fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, Self::Error> {
            Err(self.refuse("an object"))
        }
    };
    (@variants) => {
        fn serialize_unit_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
        ) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse("a variant"))
        }

        fn serialize_newtype_variant<T: serde::Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse("a variant"))
        }

        fn serialize_tuple_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleVariant, Self::Error> {
            Err(self.refuse("a variant"))
        }

        fn serialize_struct_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeStructVariant, Self::Error> {
            Err(self.refuse("a variant"))
        }
    };
    (@value $method:ident($ty:ty) $what:literal) => {
        fn $method(self, _: $ty) -> Result<Self::Ok, Self::Error> {
            Err(self.refuse($what))
        }
    };
}

use refuse_to_write;

/// What no value can be.
type Never<S> = Impossible<<S as serde::Serializer>::Ok, <S as serde::Serializer>::Error>;

/// A value that cannot be written, and why.
#[cold]
fn cannot<E: Error>(what: impl fmt::Display) -> E {
    E::custom(what)
}
