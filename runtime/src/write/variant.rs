//! [`Variant`]: writes an object or a tuple as the content of an externally tagged variant.

use serde::ser::{Serialize, SerializeStruct, SerializeStructVariant, SerializeTupleStruct};
use serde::ser::{SerializeTupleVariant, Serializer};

use super::{Never, cannot, refuse_to_write};

/// A serializer for the content of a variant.
pub(super) struct Variant<S> {
    pub(super) serializer: S,
    pub(super) name: &'static str,
    pub(super) index: u32,
    pub(super) tag: &'static str,
}

impl<S: Serializer> Variant<S> {
    #[cold]
    fn refuse(&self, found: &str) -> S::Error {
        cannot(format_args!("the variant `{}` holds an object or an array, not {found}", self.tag))
    }
}

impl<S: Serializer> Serializer for Variant<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Never<S>;
    type SerializeTuple = Never<S>;
    type SerializeTupleStruct = AsTupleStruct<S::SerializeTupleVariant>;
    type SerializeTupleVariant = Never<S>;
    type SerializeMap = Never<S>;
    type SerializeStruct = AsStruct<S::SerializeStructVariant>;
    type SerializeStructVariant = Never<S>;

    fn is_human_readable(&self) -> bool {
        self.serializer.is_human_readable()
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<Self::SerializeStruct, S::Error> {
        let Self { serializer, name, index, tag } = self;
        serializer.serialize_struct_variant(name, index, tag, len).map(AsStruct)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        let Self { serializer, name, index, tag } = self;
        serializer.serialize_tuple_variant(name, index, tag, len).map(AsTupleStruct)
    }

    refuse_to_write! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes none some unit newtype variants
        seq tuple map
    }
}

/// A variant's object, taken for an object.
pub(super) struct AsStruct<V>(V);

impl<V: SerializeStructVariant> SerializeStruct for AsStruct<V> {
    type Ok = V::Ok;
    type Error = V::Error;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), V::Error> {
        self.0.serialize_field(key, value)
    }

    fn skip_field(&mut self, key: &'static str) -> Result<(), V::Error> {
        self.0.skip_field(key)
    }

    fn end(self) -> Result<V::Ok, V::Error> {
        self.0.end()
    }
}

/// A variant's tuple, taken for a tuple.
pub(super) struct AsTupleStruct<V>(V);

impl<V: SerializeTupleVariant> SerializeTupleStruct for AsTupleStruct<V> {
    type Ok = V::Ok;
    type Error = V::Error;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), V::Error> {
        self.0.serialize_field(value)
    }

    fn end(self) -> Result<V::Ok, V::Error> {
        self.0.end()
    }
}
