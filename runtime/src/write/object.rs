//! [`ObjectWriter`]: the fields of a model, on their way to a serde serializer.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::field_type::{FieldType, Written};

/// Writes a model's fields one by one; the first error ends it.
///
/// Generated code is a chain of calls that give `true` to go on: one branch a field, where `?` would be
/// a match and a conversion, compiled for every field of every model.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct ObjectWriter<S: Serializer> {
    object: Option<S::SerializeStruct>,
    error: Option<S::Error>,
    /// `None` is left out, in formats for people; elsewhere it is the format's own nothing, since
    /// positional formats need every field.
    omit: bool,
}

impl<S: Serializer> ObjectWriter<S> {
    /// Starts an object. `omissible` tells which fields are left out in formats for people, `omitted` which are
    /// left out in any.
    #[inline]
    pub fn new(
        serializer: S,
        name: &'static str,
        fields: usize,
        omissible: &[bool],
        omitted: &[bool],
    ) -> Self {
        let omit = serializer.is_human_readable();
        let count = |flags: &[bool]| flags.iter().filter(|flag| **flag).count();
        let len = fields - count(omitted) - if omit { count(omissible) } else { 0 };
        match serializer.serialize_struct(name, len) {
            Ok(object) => Self { object: Some(object), error: None, omit },
            Err(error) => Self { object: None, error: Some(error), omit },
        }
    }

    /// Leaves a field out.
    #[inline]
    pub fn skip(&mut self, name: &'static str) -> bool {
        self.step(|object| object.skip_field(name))
    }

    /// Writes a field by its type's own serde impl.
    #[inline]
    pub fn foreign<T: Serialize + ?Sized>(&mut self, value: &T, name: &'static str) -> bool {
        self.step(|object| object.serialize_field(name, value))
    }

    /// Writes a field, unless `absent` and left out in this format.
    #[inline]
    pub fn foreign_unless<T: Serialize + ?Sized>(
        &mut self,
        absent: bool,
        value: &T,
        name: &'static str,
    ) -> bool {
        if absent && self.omit { self.skip(name) } else { self.foreign(value, name) }
    }

    #[inline]
    pub(crate) fn field<'de, T: FieldType<'de>>(&mut self, value: &T, name: &'static str) -> bool {
        self.foreign(&Written(value), name)
    }

    #[inline]
    pub(crate) fn field_unless<'de, T: FieldType<'de>>(
        &mut self,
        absent: bool,
        value: &T,
        name: &'static str,
    ) -> bool {
        self.foreign_unless(absent, &Written(value), name)
    }

    #[inline]
    pub(super) fn step(
        &mut self,
        write: impl FnOnce(&mut S::SerializeStruct) -> Result<(), S::Error>,
    ) -> bool {
        let Some(object) = &mut self.object else { return false };
        match write(object) {
            Ok(()) => true,
            Err(error) => {
                self.error = Some(error);
                false
            }
        }
    }

    /// Ends the object.
    #[inline]
    pub fn end(self) -> Result<S::Ok, S::Error> {
        match (self.error, self.object) {
            (Some(error), _) => Err(error),
            (None, Some(object)) => object.end(),
            (None, None) => Err(serde::ser::Error::custom("the object was never started")),
        }
    }
}
