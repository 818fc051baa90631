//! Arrays and objects, item by item.

use alloc::string::String;

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde_json::Error;

use super::Writer;
use super::key::Key;
use super::text;
use crate::source::json::RAW_VALUE;

/// An array. Its bracket is written with its first item, as one.
pub(super) struct Items<'w> {
    out: &'w mut String,
    is_empty: bool,
    end: &'static str,
}

impl<'w> Items<'w> {
    /// `end` also ends what the array is the value of.
    #[inline]
    pub(super) fn new(out: &'w mut String, end: &'static str) -> Self {
        Self { out, is_empty: true, end }
    }

    #[inline]
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.out.push(if self.is_empty { '[' } else { ',' });
        self.is_empty = false;
        value.serialize(Writer::new(self.out))
    }

    #[inline]
    fn finish(self) {
        if self.is_empty {
            self.out.push('[');
        }
        self.out.push_str(self.end);
    }
}

macro_rules! items {
    ($($trait:ident $method:ident)*) => {$(
        impl $trait for Items<'_> {
            type Ok = ();
            type Error = Error;

            #[inline]
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            #[inline]
            fn end(self) -> Result<(), Error> {
                self.finish();
                Ok(())
            }
        }
    )*};
}

items! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

/// A map, or the fields of a variant. Its brace is written with its first key, as one.
pub(super) struct Members<'w> {
    out: &'w mut String,
    is_empty: bool,
    end: &'static str,
}

impl<'w> Members<'w> {
    /// `end` also ends what the object is the value of.
    #[inline]
    pub(super) fn new(out: &'w mut String, end: &'static str) -> Self {
        Self { out, is_empty: true, end }
    }

    #[inline]
    fn finish(self) {
        if self.is_empty {
            self.out.push('{');
        }
        self.out.push_str(self.end);
    }
}

impl SerializeMap for Members<'_> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.out.push(if self.is_empty { '{' } else { ',' });
        self.is_empty = false;
        key.serialize(Key(self.out))
    }

    #[inline]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.out.push(':');
        value.serialize(Writer::new(self.out))
    }

    #[inline]
    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

impl SerializeStructVariant for Members<'_> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        text::name(self.out, self.is_empty, name);
        self.is_empty = false;
        value.serialize(Writer::new(self.out))
    }

    #[inline]
    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

/// Texts that are JSON already: `serde_json`'s `RawValue`, and its `Number` if it keeps them as texts. Which of its features
/// `serde_json` has been given cannot be seen from here. It hands both on as structs with names that nobody else has.
const RAW: [&str; 2] = ["$serde_json::private::Number", RAW_VALUE];

/// A struct, or what `serde_json` hands on as one although it is a text that is JSON already.
pub(super) struct Fields<'w> {
    members: Members<'w>,
    is_raw: bool,
}

impl<'w> Fields<'w> {
    #[inline]
    pub(super) fn new(out: &'w mut String, name: &'static str) -> Self {
        Self { members: Members::new(out, "}"), is_raw: RAW.contains(&name) }
    }
}

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = Error;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        let Self { members: Members { out, is_empty, .. }, is_raw } = self;
        if !*is_raw {
            text::name(out, *is_empty, name);
            *is_empty = false;
        }
        value.serialize(Writer { out, is_raw: *is_raw })
    }

    #[inline]
    fn end(self) -> Result<(), Error> {
        if !self.is_raw {
            self.members.finish();
        }
        Ok(())
    }
}
