//! [`ObjectWriter`]: the fields of a model, on their way to a serde serializer.

use serde::ser::{Serialize, SerializeStruct, Serializer};

/// Writes an object: `write` starts it, and writes its fields. The writer is only lent to it, so that none of its many calls
/// has to clean up behind a panic, which costs much to compile.
///
/// # Errors
///
/// The serializer's first.
#[inline]
pub fn write_object<S: Serializer>(
    serializer: S,
    write: impl FnOnce(&mut ObjectWriter<S>) -> bool,
) -> Result<S::Ok, S::Error> {
    let mut writer = ObjectWriter::new(serializer);
    write(&mut writer);
    writer.end()
}

/// Writes a model's fields one by one; the first error ends it.
///
/// Generated code is a chain of calls that give `true` to go on: one branch a field, where `?` would be
/// a match and a conversion, compiled for every field of every model.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct ObjectWriter<S: Serializer> {
    /// Until the object is started.
    serializer: Option<S>,
    object: Option<S::SerializeStruct>,
    error: Option<S::Error>,
    /// `None` is left out, in formats for people; elsewhere it is the format's own nothing, since
    /// positional formats need every field.
    omit: bool,
}

impl<S: Serializer> ObjectWriter<S> {
    #[inline]
    fn new(serializer: S) -> Self {
        Self { omit: serializer.is_human_readable(), serializer: Some(serializer), object: None, error: None }
    }

    #[inline]
    fn end(self) -> Result<S::Ok, S::Error> {
        match (self.error, self.object) {
            (Some(error), _) => Err(error),
            (None, Some(object)) => object.end(),
            (None, None) => Err(serde::ser::Error::custom("the object was never started")),
        }
    }

    /// Starts the object. `omissible` tells which fields are left out in formats for people, `omitted` which are
    /// left out in any.
    #[inline]
    pub fn start(&mut self, name: &'static str, fields: usize, omissible: &[bool], omitted: &[bool]) -> bool {
        let Some(serializer) = self.serializer.take() else { return false };
        let count = |flags: &[bool]| flags.iter().filter(|flag| **flag).count();
        let len = fields - count(omitted) - if self.omit { count(omissible) } else { 0 };
        match serializer.serialize_struct(name, len) {
            Ok(object) => {
                self.object = Some(object);
                true
            }
            Err(error) => self.fail(error),
        }
    }

    /// Leaves a field out.
    #[inline]
    pub fn skip(&mut self, name: &'static str) -> bool {
        let Some(object) = &mut self.object else { return false };
        match object.skip_field(name) {
            Ok(()) => true,
            Err(error) => self.fail(error),
        }
    }

    /// Writes a field by its type's own serde impl.
    #[inline]
    pub fn foreign<T: Serialize + ?Sized>(&mut self, value: &T, name: &'static str) -> bool {
        let Some(object) = &mut self.object else { return false };
        match object.serialize_field(name, value) {
            Ok(()) => true,
            Err(error) => self.fail(error),
        }
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

    /// What the fields are written into, once it is started.
    pub(super) fn object(&mut self) -> Option<&mut S::SerializeStruct> {
        self.object.as_mut()
    }

    /// Not `#[cold]`: a call would keep the writer in memory, where it is lent.
    #[inline]
    pub(super) fn fail(&mut self, error: S::Error) -> bool {
        self.error = Some(error);
        false
    }
}
