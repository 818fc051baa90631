//! Texts that are JSON already: `serde_json`'s `RawValue`, and its `Number` if it keeps them as texts.
//!
//! Which of its features `serde_json` has been given cannot be seen from here. It hands both on as structs with names that
//! nobody else has.

use alloc::string::String;

use serde::ser::{Impossible, Serializer};
use serde_json::Error;

use crate::write::{cannot, refuse_to_write};

const NUMBER: &str = "$serde_json::private::Number";
const RAW_VALUE: &str = "$serde_json::private::RawValue";

#[inline]
pub(super) fn is_raw(name: &str) -> bool {
    name == NUMBER || name == RAW_VALUE
}

/// A serializer that adds a text as it is.
pub(super) struct Raw<'w>(pub(super) &'w mut String);

impl Raw<'_> {
    #[cold]
    #[expect(clippy::unused_self, reason = "the shape that the macro calls")]
    fn refuse(&self, found: &str) -> Error {
        cannot(format_args!("expected a text that is JSON already, not {found}"))
    }
}

impl Serializer for Raw<'_> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        self.0.push_str(value);
        Ok(())
    }

    refuse_to_write! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes none some unit newtype variants
        seq tuple tuple_struct map struct
    }
}
