//! [`Tagged`]: writes an object with a tag as its first member.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::kept::{Fields, Items, Kept};
use super::{Never, cannot, refuse_to_write};

/// A serializer that adds a tag to the object that it is given.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct Tagged<S> {
    serializer: S,
    tag: &'static str,
    variant: &'static str,
}

impl<S: Serializer> Tagged<S> {
    /// Adds a member `tag` with the value `variant`.
    pub fn new(serializer: S, tag: &'static str, variant: &'static str) -> Self {
        Self { serializer, tag, variant }
    }

    /// The map that starts with the tag.
    fn map(self, len: Option<usize>) -> Result<S::SerializeMap, S::Error> {
        let mut map = self.serializer.serialize_map(len.map(|len| len + 1))?;
        map.serialize_entry(self.tag, self.variant)?;
        Ok(map)
    }

    #[cold]
    fn refuse(&self, found: &str) -> S::Error {
        cannot(format_args!(
            "the variant `{}` is written with a tag, for which {found} has no place",
            self.variant
        ))
    }
}

impl<S: Serializer> Serializer for Tagged<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Never<S>;
    type SerializeTuple = Never<S>;
    type SerializeTupleStruct = Never<S>;
    type SerializeTupleVariant = Items<MapEntry<S::SerializeMap>>;
    type SerializeMap = S::SerializeMap;
    type SerializeStruct = S::SerializeStruct;
    type SerializeStructVariant = Fields<MapEntry<S::SerializeMap>>;

    fn is_human_readable(&self) -> bool {
        self.serializer.is_human_readable()
    }

    fn serialize_struct(self, name: &'static str, len: usize) -> Result<S::SerializeStruct, S::Error> {
        let mut object = self.serializer.serialize_struct(name, len + 1)?;
        object.serialize_field(self.tag, self.variant)?;
        Ok(object)
    }

    fn serialize_map(self, len: Option<usize>) -> Result<S::SerializeMap, S::Error> {
        self.map(len)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<S::Ok, S::Error> {
        self.map(Some(0))?.end()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<S::Ok, S::Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        let mut map = self.map(Some(1))?;
        map.serialize_entry(variant, &())?;
        map.end()
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let mut map = self.map(Some(1))?;
        map.serialize_entry(variant, value)?;
        map.end()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        let is_human_readable = self.is_human_readable();
        self.map(Some(1)).map(|map| Items::new(MapEntry { map, key: variant }, is_human_readable))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        let is_human_readable = self.is_human_readable();
        self.map(Some(1)).map(|map| Fields::new(MapEntry { map, key: variant }, variant, is_human_readable))
    }

    refuse_to_write! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes none seq tuple tuple_struct
    }
}

/// The last entry of a map, whose value is not there yet.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct MapEntry<M> {
    map: M,
    key: &'static str,
}

impl<M: SerializeMap> super::kept::Entry for MapEntry<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn end(mut self, value: &Kept) -> Result<M::Ok, M::Error> {
        self.map.serialize_entry(self.key, value)?;
        self.map.end()
    }
}
