//! The JSON writer: what `serde_json` writes without white space, byte for byte, and faster.
//!
//! The text goes into one `String`, which is UTF-8 by construction: there is nothing to check at the end, and nothing
//! that can fail on the way but the value itself. Texts are looked at eight bytes at a time.

mod compound;
mod key;
mod text;

use alloc::string::String;
use core::fmt;

use serde::ser::{Serialize, SerializeSeq, Serializer};
use serde_json::Error;

use compound::{Fields, Items, Members};

/// The text of a value, or of its beginning and an error: what comes of these is not compiled for each model.
#[inline]
pub(crate) fn write<T: Serialize + ?Sized, R>(value: &T, end: fn(String, Result<(), Error>) -> R) -> R {
    let mut out = with_room_for(size_of_val(value));
    let written = value.serialize(Writer::new(&mut out));
    end(out, written)
}

/// A text with room for a value of this size: a guess that spares most texts all growing. Names, quotes and commas are about
/// as much again as the values, and a slice's size has their number in it.
fn with_room_for(size: usize) -> String {
    String::with_capacity(size.saturating_mul(2).clamp(128, 1 << 16))
}

/// A serializer that adds a value to a text.
struct Writer<'w> {
    out: &'w mut String,
    /// A string is JSON already.
    is_raw: bool,
}

impl<'w> Writer<'w> {
    #[inline]
    fn new(out: &'w mut String) -> Self {
        Self { out, is_raw: false }
    }

    #[inline]
    fn put(self, text: &str) {
        self.out.push_str(text);
    }

    /// Opens the object of a variant: its value comes next.
    fn open_variant(self, variant: &'static str) -> &'w mut String {
        self.out.push('{');
        text::string(self.out, variant);
        self.out.push(':');
        self.out
    }
}

/// Numbers as their own texts.
macro_rules! integers {
    ($($method:ident($ty:ty))*) => {$(
        #[inline]
        fn $method(self, value: $ty) -> Result<(), Error> {
            self.put(itoa::Buffer::new().format(value));
            Ok(())
        }
    )*};
}

/// JSON has no infinities, and nothing that is not a number: `null`, as in `serde_json`.
macro_rules! floats {
    ($($method:ident($ty:ty))*) => {$(
        #[inline]
        fn $method(self, value: $ty) -> Result<(), Error> {
            if value.is_finite() {
                self.put(zmij::Buffer::new().format_finite(value));
            } else {
                self.put("null");
            }
            Ok(())
        }
    )*};
}

impl<'w> Serializer for Writer<'w> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'w>;
    type SerializeTuple = Items<'w>;
    type SerializeTupleStruct = Items<'w>;
    type SerializeTupleVariant = Items<'w>;
    type SerializeMap = Members<'w>;
    type SerializeStruct = Fields<'w>;
    type SerializeStructVariant = Members<'w>;

    integers! {
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
    }

    floats! { serialize_f32(f32) serialize_f64(f64) }

    #[inline]
    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.put(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_str(self, value: &str) -> Result<(), Error> {
        if self.is_raw {
            text::raw(self.out, value);
        } else {
            text::string(self.out, value);
        }
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Error> {
        let mut items = self.serialize_seq(Some(value.len()))?;
        value.iter().try_for_each(|byte| items.serialize_element(byte))?;
        SerializeSeq::end(items)
    }

    #[inline]
    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    #[inline]
    fn serialize_unit(self) -> Result<(), Error> {
        self.put("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    #[inline]
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.serialize_str(variant)
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let out = self.open_variant(variant);
        value.serialize(Writer::new(out))?;
        out.push('}');
        Ok(())
    }

    #[inline]
    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'w>, Error> {
        Ok(Items::new(self.out, "]"))
    }

    #[inline]
    fn serialize_tuple(self, _: usize) -> Result<Items<'w>, Error> {
        Ok(Items::new(self.out, "]"))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'w>, Error> {
        Ok(Items::new(self.out, "]"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items<'w>, Error> {
        Ok(Items::new(self.open_variant(variant), "]}"))
    }

    #[inline]
    fn serialize_map(self, _: Option<usize>) -> Result<Members<'w>, Error> {
        Ok(Members::new(self.out, "}"))
    }

    #[inline]
    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Fields<'w>, Error> {
        Ok(Fields::new(self.out, name))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members<'w>, Error> {
        Ok(Members::new(self.open_variant(variant), "}}"))
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Error> {
        text::display(self.out, value)
    }
}
