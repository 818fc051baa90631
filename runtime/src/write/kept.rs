//! [`Kept`]: a value that must wait for its place, where the format takes a whole value at once but is given parts.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{
    self, Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use crate::source::Shown;

/// A value, as its type has shown it.
#[derive(Debug)]
pub enum Kept {
    Bool(bool),
    I64(i64),
    I128(i128),
    U64(u64),
    U128(u128),
    F32(f32),
    F64(f64),
    Char(char),
    String(String),
    Bytes(Vec<u8>),
    None,
    Some(Box<Self>),
    Unit,
    UnitStruct(&'static str),
    UnitVariant(&'static str, u32, &'static str),
    Newtype(&'static str, Box<Self>),
    NewtypeVariant(&'static str, u32, &'static str, Box<Self>),
    TupleVariant(&'static str, u32, &'static str, Vec<Self>),
    StructVariant(&'static str, u32, &'static str, Vec<(&'static str, Self)>),
    Seq(Vec<Self>),
    Tuple(Vec<Self>),
    Map(Vec<(Self, Self)>),
    Struct(&'static str, Vec<(&'static str, Self)>),
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::I64(value) => serializer.serialize_i64(*value),
            Self::I128(value) => serializer.serialize_i128(*value),
            Self::U64(value) => serializer.serialize_u64(*value),
            Self::U128(value) => serializer.serialize_u128(*value),
            Self::F32(value) => serializer.serialize_f32(*value),
            Self::F64(value) => serializer.serialize_f64(*value),
            Self::Char(value) => serializer.serialize_char(*value),
            Self::String(value) => serializer.serialize_str(value),
            Self::Bytes(value) => serializer.serialize_bytes(value),
            Self::None => serializer.serialize_none(),
            Self::Some(value) => serializer.serialize_some(&**value),
            Self::Unit => serializer.serialize_unit(),
            Self::UnitStruct(name) => serializer.serialize_unit_struct(name),
            Self::UnitVariant(name, index, variant) => {
                serializer.serialize_unit_variant(name, *index, variant)
            }
            Self::Newtype(name, value) => serializer.serialize_newtype_struct(name, &**value),
            Self::NewtypeVariant(name, index, variant, value) => {
                serializer.serialize_newtype_variant(name, *index, variant, &**value)
            }
            Self::TupleVariant(name, index, variant, items) => {
                let mut tuple = serializer.serialize_tuple_variant(name, *index, variant, items.len())?;
                items.iter().try_for_each(|item| tuple.serialize_field(item))?;
                tuple.end()
            }
            Self::StructVariant(name, index, variant, fields) => {
                let mut object = serializer.serialize_struct_variant(name, *index, variant, fields.len())?;
                fields.iter().try_for_each(|(name, value)| object.serialize_field(name, value))?;
                object.end()
            }
            Self::Seq(items) => serializer.collect_seq(items),
            Self::Tuple(items) => {
                let mut tuple = serializer.serialize_tuple(items.len())?;
                items.iter().try_for_each(|item| tuple.serialize_element(item))?;
                tuple.end()
            }
            Self::Map(entries) => serializer.collect_map(entries.iter().map(|(key, value)| (key, value))),
            Self::Struct(name, fields) => {
                let mut object = serializer.serialize_struct(name, fields.len())?;
                fields.iter().try_for_each(|(name, value)| object.serialize_field(name, value))?;
                object.end()
            }
        }
    }
}

/// A place for one value.
pub trait Entry {
    type Ok;
    type Error: ser::Error;

    /// Here is the value.
    fn end(self, value: &Kept) -> Result<Self::Ok, Self::Error>;
}

/// The items of a tuple variant, for a place that takes them all at once.
#[derive(Debug)]
pub struct Items<E> {
    entry: E,
    kept: Vec<Kept>,
    keeper: Keeper<'static>,
}

impl<E> Items<E> {
    pub(super) fn new(entry: E, is_human_readable: bool) -> Self {
        Self { entry, kept: Vec::new(), keeper: Keeper::of(is_human_readable) }
    }
}

impl<E: Entry> SerializeTupleVariant for Items<E> {
    type Ok = E::Ok;
    type Error = E::Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), E::Error> {
        self.kept.push(value.serialize(self.keeper).map_err(E::Error::custom)?);
        Ok(())
    }

    fn end(self) -> Result<E::Ok, E::Error> {
        self.entry.end(&Kept::Tuple(self.kept))
    }
}

/// The fields of a struct variant, for a place that takes them all at once.
#[derive(Debug)]
pub struct Fields<E> {
    entry: E,
    name: &'static str,
    kept: Vec<(&'static str, Kept)>,
    keeper: Keeper<'static>,
}

impl<E> Fields<E> {
    /// `name` is that of the variant whose fields they are.
    pub(super) fn new(entry: E, name: &'static str, is_human_readable: bool) -> Self {
        Self { entry, name, kept: Vec::new(), keeper: Keeper::of(is_human_readable) }
    }
}

impl<E: Entry> SerializeStructVariant for Fields<E> {
    type Ok = E::Ok;
    type Error = E::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), E::Error> {
        self.kept.push((key, value.serialize(self.keeper).map_err(E::Error::custom)?));
        Ok(())
    }

    fn end(self) -> Result<E::Ok, E::Error> {
        self.entry.end(&Kept::Struct(self.name, self.kept))
    }
}

/// The text that a map's key is in JSON.
pub(crate) fn name_of<T: Serialize + ?Sized>(value: &T) -> String {
    keep(value).map(Kept::into_name).unwrap_or_default()
}

/// The strings and numbers of a value, as it is written: `None` if not all are.
pub(crate) fn shown<T: Serialize + ?Sized>(value: &T) -> Option<Shown> {
    let shown = Shown::default();
    value.serialize(Keeper { is_human_readable: true, shown: Some(&shown) }).ok()?;
    Some(shown)
}

/// Bytes that are the same for values that are equal in JSON: `1` and `1.0`, and objects whatever the order of their members.
/// `None` for what cannot be written.
pub(crate) fn canonical<T: Serialize + ?Sized>(value: &T) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    keep(value).ok()?.canonical(&mut bytes);
    Some(bytes)
}

impl Kept {
    fn into_name(self) -> String {
        match self {
            Self::String(text) => text,
            Self::UnitVariant(_, _, name) => name.to_string(),
            Self::Char(c) => c.to_string(),
            Self::Bool(value) => value.to_string(),
            Self::I64(value) => value.to_string(),
            Self::I128(value) => value.to_string(),
            Self::U64(value) => value.to_string(),
            Self::U128(value) => value.to_string(),
            Self::F32(value) => value.to_string(),
            Self::F64(value) => value.to_string(),
            Self::Some(value) | Self::Newtype(_, value) => value.into_name(),
            _ => String::new(),
        }
    }

    fn canonical(&self, bytes: &mut Vec<u8>) {
        let text = |bytes: &mut Vec<u8>, kind: u8, text: &str| {
            bytes.push(kind);
            bytes.extend(text.len().to_le_bytes());
            bytes.extend(text.as_bytes());
        };
        let number = |bytes: &mut Vec<u8>, value: &dyn fmt::Display| text(bytes, b'0', &value.to_string());
        match self {
            Self::None | Self::Unit | Self::UnitStruct(_) => bytes.push(b'n'),
            Self::Bool(value) => bytes.push(if *value { b't' } else { b'f' }),
            Self::I64(value) => number(bytes, value),
            Self::I128(value) => number(bytes, value),
            Self::U64(value) => number(bytes, value),
            Self::U128(value) => number(bytes, value),
            // A whole float is written without a point, as an integer is.
            Self::F32(value) => number(bytes, &(*value + 0.0)),
            Self::F64(value) => number(bytes, &(*value + 0.0)),
            Self::Char(c) => text(bytes, b'"', c.encode_utf8(&mut [0; 4])),
            Self::String(value) => text(bytes, b'"', value),
            Self::UnitVariant(_, _, name) => text(bytes, b'"', name),
            Self::Bytes(value) => {
                bytes.push(b'[');
                for byte in value {
                    number(bytes, byte);
                }
                bytes.push(b']');
            }
            Self::Some(value) | Self::Newtype(_, value) => value.canonical(bytes),
            Self::NewtypeVariant(_, _, name, value) => {
                variant(bytes, name, &mut |bytes| value.canonical(bytes));
            }
            Self::TupleVariant(_, _, name, items) => {
                variant(bytes, name, &mut |bytes| array(bytes, items));
            }
            Self::StructVariant(_, _, name, fields) => {
                variant(bytes, name, &mut |bytes| object(bytes, fields));
            }
            Self::Seq(items) | Self::Tuple(items) => array(bytes, items),
            Self::Map(entries) => members(bytes, entries.iter().map(|(key, value)| (name_of(key), value))),
            Self::Struct(_, fields) => object(bytes, fields),
        }
    }
}

fn variant(bytes: &mut Vec<u8>, name: &str, content: &mut dyn FnMut(&mut Vec<u8>)) {
    bytes.push(b'{');
    bytes.extend(name.len().to_le_bytes());
    bytes.extend(name.as_bytes());
    content(bytes);
    bytes.push(b'}');
}

fn array(bytes: &mut Vec<u8>, items: &[Kept]) {
    bytes.push(b'[');
    for item in items {
        item.canonical(bytes);
    }
    bytes.push(b']');
}

fn object(bytes: &mut Vec<u8>, fields: &[(&'static str, Kept)]) {
    members(bytes, fields.iter().map(|(key, value)| (key.to_string(), value)));
}

fn members<'k>(bytes: &mut Vec<u8>, entries: impl Iterator<Item = (String, &'k Kept)>) {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    bytes.push(b'{');
    for (key, value) in entries {
        bytes.extend(key.len().to_le_bytes());
        bytes.extend(key.as_bytes());
        value.canonical(bytes);
    }
    bytes.push(b'}');
}

/// A value as it is in JSON.
fn keep<T: Serialize + ?Sized>(value: &T) -> Result<Kept, KeepError> {
    value.serialize(Keeper::of(true))
}

/// Why a value could not be shown.
#[derive(Debug)]
struct KeepError(String);

impl fmt::Display for KeepError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for KeepError {}

impl ser::Error for KeepError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// A serializer that keeps what it is shown.
#[derive(Clone, Copy, Debug)]
struct Keeper<'k> {
    is_human_readable: bool,
    /// Strings and numbers are not kept, but noted down here.
    shown: Option<&'k Shown>,
}

impl Keeper<'static> {
    fn of(is_human_readable: bool) -> Self {
        Self { is_human_readable, shown: None }
    }
}

impl Keeper<'_> {
    /// Keeps a scalar, or notes it down.
    fn scalar(self, kept: impl FnOnce() -> Kept, note: impl FnOnce(&Shown)) -> Result<Kept, KeepError> {
        match self.shown {
            Some(shown) if shown.is_full() => Err(KeepError("too much".to_string())),
            Some(shown) => {
                note(shown);
                Ok(Kept::Unit)
            }
            None => Ok(kept()),
        }
    }
}

/// The parts of a value that have been shown.
struct Parts<'k> {
    items: Vec<Kept>,
    entries: Vec<(Kept, Kept)>,
    fields: Vec<(&'static str, Kept)>,
    key: Option<Kept>,
    end: fn(Self) -> Kept,
    /// The name of a struct.
    name: &'static str,
    /// The variant that the value is the content of.
    variant: Option<(&'static str, u32, &'static str)>,
    keeper: Keeper<'k>,
}

impl<'k> Parts<'k> {
    fn new(keeper: Keeper<'k>, name: &'static str, end: fn(Self) -> Kept) -> Self {
        Self {
            keeper,
            items: Vec::new(),
            entries: Vec::new(),
            fields: Vec::new(),
            key: None,
            end,
            name,
            variant: None,
        }
    }

    fn finish(mut self) -> Kept {
        let variant = self.variant.take();
        let value = (self.end)(self);
        match (variant, value) {
            (Some((name, index, variant)), Kept::Tuple(items)) => {
                Kept::TupleVariant(name, index, variant, items)
            }
            (Some((name, index, variant)), Kept::Struct(_, fields)) => {
                Kept::StructVariant(name, index, variant, fields)
            }
            (_, value) => value,
        }
    }
}

macro_rules! scalars {
    ($($method:ident($ty:ty) = $kind:ident $($note:ident)?;)*) => {
        $(fn $method(self, value: $ty) -> Result<Kept, KeepError> {
            self.scalar(|| Kept::$kind(value.into()), |_shown| { $(_shown.$note(&value);)? })
        })*
    };
}

impl<'k> Serializer for Keeper<'k> {
    type Ok = Kept;
    type Error = KeepError;
    type SerializeSeq = Parts<'k>;
    type SerializeTuple = Parts<'k>;
    type SerializeTupleStruct = Parts<'k>;
    type SerializeTupleVariant = Parts<'k>;
    type SerializeMap = Parts<'k>;
    type SerializeStruct = Parts<'k>;
    type SerializeStructVariant = Parts<'k>;

    fn is_human_readable(&self) -> bool {
        self.is_human_readable
    }

    scalars! {
        serialize_bool(bool) = Bool;
        serialize_i8(i8) = I64 number;
        serialize_i16(i16) = I64 number;
        serialize_i32(i32) = I64 number;
        serialize_i64(i64) = I64 number;
        serialize_i128(i128) = I128 number;
        serialize_u8(u8) = U64 number;
        serialize_u16(u16) = U64 number;
        serialize_u32(u32) = U64 number;
        serialize_u64(u64) = U64 number;
        serialize_u128(u128) = U128 number;
        serialize_f32(f32) = F32 number;
        serialize_f64(f64) = F64 number;
        serialize_char(char) = Char number;
        serialize_str(&str) = String string;
        serialize_bytes(&[u8]) = Bytes;
    }

    fn serialize_none(self) -> Result<Kept, KeepError> {
        Ok(Kept::None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Kept, KeepError> {
        value.serialize(self).map(|value| Kept::Some(Box::new(value)))
    }

    fn serialize_unit(self) -> Result<Kept, KeepError> {
        Ok(Kept::Unit)
    }

    fn serialize_unit_struct(self, name: &'static str) -> Result<Kept, KeepError> {
        Ok(Kept::UnitStruct(name))
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<Kept, KeepError> {
        self.scalar(|| Kept::UnitVariant(name, index, variant), |shown| shown.string(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Kept, KeepError> {
        value.serialize(self).map(|value| Kept::Newtype(name, Box::new(value)))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Kept, KeepError> {
        value.serialize(self).map(|value| Kept::NewtypeVariant(name, index, variant, Box::new(value)))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'k>, KeepError> {
        Ok(Parts::new(self, "", |parts| Kept::Seq(parts.items)))
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'k>, KeepError> {
        Ok(Parts::new(self, "", |parts| Kept::Tuple(parts.items)))
    }

    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<Parts<'k>, KeepError> {
        self.serialize_tuple(len)
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Parts<'k>, KeepError> {
        let parts = self.serialize_tuple(len)?;
        Ok(Parts { variant: Some((name, index, variant)), ..parts })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'k>, KeepError> {
        Ok(Parts::new(self, "", |parts| Kept::Map(parts.entries)))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Parts<'k>, KeepError> {
        Ok(Parts::new(self, name, |parts| Kept::Struct(parts.name, parts.fields)))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Parts<'k>, KeepError> {
        let parts = self.serialize_struct(variant, len)?;
        Ok(Parts { variant: Some((name, index, variant)), ..parts })
    }
}

macro_rules! items {
    ($($of:ident $method:ident,)*) => {$(
        impl $of for Parts<'_> {
            type Ok = Kept;
            type Error = KeepError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), KeepError> {
                self.items.push(value.serialize(self.keeper)?);
                Ok(())
            }

            fn end(self) -> Result<Kept, KeepError> {
                Ok(self.finish())
            }
        }
    )*};
}

items! {
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field,
}

macro_rules! fields {
    ($($of:ident)*) => {$(
        impl $of for Parts<'_> {
            type Ok = Kept;
            type Error = KeepError;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), KeepError> {
                self.fields.push((key, value.serialize(self.keeper)?));
                Ok(())
            }

            fn end(self) -> Result<Kept, KeepError> {
                Ok(self.finish())
            }
        }
    )*};
}

fields!(SerializeStruct SerializeStructVariant);

impl SerializeMap for Parts<'_> {
    type Ok = Kept;
    type Error = KeepError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), KeepError> {
        // The names of members are in pointers, too.
        self.key = Some(key.serialize(Keeper { shown: None, ..self.keeper })?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), KeepError> {
        let key = self.key.take().ok_or_else(|| KeepError("a value without a key".to_string()))?;
        self.entries.push((key, value.serialize(self.keeper)?));
        Ok(())
    }

    fn end(self) -> Result<Kept, KeepError> {
        Ok(self.finish())
    }
}
