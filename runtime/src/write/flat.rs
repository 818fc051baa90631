//! [`AsMap`]: writes an object some of whose fields are flattened: their members stand among its own.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::kept::{Entry, Fields, Items, Kept};
use super::{Never, ObjectWriter, cannot, refuse_to_write};

/// A serializer that takes an object and writes a map: how many members there are is not known before.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct AsMap<S>(pub S);

impl<S: Serializer> AsMap<S> {
    #[cold]
    #[expect(clippy::unused_self, reason = "the shape that the macro calls")]
    fn refuse(&self, found: &str) -> S::Error {
        cannot(format_args!("expected an object, not {found}"))
    }
}

impl<S: Serializer> Serializer for AsMap<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Never<S>;
    type SerializeTuple = Never<S>;
    type SerializeTupleStruct = Never<S>;
    type SerializeTupleVariant = Never<S>;
    type SerializeMap = Never<S>;
    type SerializeStruct = Object<S::SerializeMap>;
    type SerializeStructVariant = Never<S>;

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, S::Error> {
        self.0.serialize_map(None).map(Object)
    }

    refuse_to_write! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes none some unit newtype variants
        seq tuple tuple_struct map
    }
}

/// A map, taken for an object.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct Object<M>(pub(super) M);

impl<M: SerializeMap> SerializeStruct for Object<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

impl<S: Serializer> ObjectWriter<AsMap<S>> {
    /// Writes the members of a flattened field.
    pub fn flatten<T: Serialize + ?Sized>(&mut self, value: &T) -> bool {
        let is_human_readable = self.is_human_readable();
        let Some(object) = self.object() else { return false };
        let written = value.serialize(Flat { map: &mut object.0, is_human_readable });
        self.goes_on(written)
    }
}

/// A serializer that adds the members of what it is given to a map.
struct Flat<'m, M> {
    map: &'m mut M,
    is_human_readable: bool,
}

impl<M: SerializeMap> Flat<'_, M> {
    #[cold]
    #[expect(clippy::unused_self, reason = "the shape that the macro calls")]
    fn refuse(&self, found: &str) -> M::Error {
        cannot(format_args!("a flattened field is an object, not {found}"))
    }
}

impl<'m, M: SerializeMap> Serializer for Flat<'m, M> {
    type Ok = ();
    type Error = M::Error;
    type SerializeSeq = serde::ser::Impossible<(), M::Error>;
    type SerializeTuple = serde::ser::Impossible<(), M::Error>;
    type SerializeTupleStruct = serde::ser::Impossible<(), M::Error>;
    type SerializeTupleVariant = Items<FlatEntry<'m, M>>;
    type SerializeMap = FlatMap<'m, M>;
    type SerializeStruct = FlatMap<'m, M>;
    type SerializeStructVariant = Fields<FlatEntry<'m, M>>;

    fn is_human_readable(&self) -> bool {
        self.is_human_readable
    }

    refuse_to_write! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes seq tuple tuple_struct
    }

    fn serialize_none(self) -> Result<(), M::Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), M::Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), M::Error> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), M::Error> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), M::Error> {
        self.map.serialize_entry(variant, &())
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        self.map.serialize_entry(variant, value)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, M::Error> {
        Ok(Items::new(FlatEntry { map: self.map, key: variant }, self.is_human_readable))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, M::Error> {
        Ok(FlatMap(self.map))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, M::Error> {
        Ok(FlatMap(self.map))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, M::Error> {
        Ok(Fields::new(FlatEntry { map: self.map, key: variant }, variant, self.is_human_readable))
    }
}

/// A map that goes on when what is written into it has ended.
struct FlatMap<'m, M>(&'m mut M);

impl<M: SerializeMap> SerializeMap for FlatMap<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), M::Error> {
        self.0.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        self.0.serialize_value(value)
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}

impl<M: SerializeMap> SerializeStruct for FlatMap<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        self.0.serialize_entry(key, value)
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}

/// An entry whose value is not there yet, of a map that goes on behind it.
struct FlatEntry<'m, M> {
    map: &'m mut M,
    key: &'static str,
}

impl<M: SerializeMap> Entry for FlatEntry<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn end(self, value: &Kept) -> Result<(), M::Error> {
        self.map.serialize_entry(self.key, value)
    }
}
