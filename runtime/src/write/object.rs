//! [`ObjectWriter`]: the fields of a model, on their way to a serde serializer.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::cannot;

/// Writes an object: `fields` starts it and writes its fields.
///
/// The writer, with the serializer in it, is only lent to `fields`, so that none of the many calls has to clean up behind a
/// panic, which costs much to compile. `fields` is an object, so that this is compiled once for a format and not for each
/// model, and what it writes is not optimized together with it: a release build takes a tenth less, at the same speed.
///
/// # Errors
///
/// The serializer's first.
#[inline]
pub fn write_object<S: Serializer>(serializer: S, fields: &dyn WriteFields<S>) -> Result<S::Ok, S::Error> {
    let mut writer = ObjectWriter {
        omit: serializer.is_human_readable(),
        serializer: Some(serializer),
        object: None,
        error: None,
    };
    fields.write_fields(&mut writer);
    writer.end()
}

/// The same of fields that are bound by a pattern.
///
/// # Errors
///
/// The serializer's first.
#[inline]
pub fn write_bound_object<S: Serializer>(
    serializer: S,
    write_fields: impl Fn(&mut ObjectWriter<S>) -> bool,
) -> Result<S::Ok, S::Error> {
    write_object(serializer, &Bound(write_fields))
}

/// What starts an object, and writes its fields. Implemented for references to models: an object of a model itself would bring
/// the model's drop with it.
///
/// Not a closure: as an object, one has the other two ways to call it compiled as well.
pub trait WriteFields<S: Serializer> {
    /// `true` if all are written.
    fn write_fields(&self, object: &mut ObjectWriter<S>) -> bool;
}

/// Writes fields that are bound by a pattern.
struct Bound<F>(F);

impl<S: Serializer, F: Fn(&mut ObjectWriter<S>) -> bool> WriteFields<S> for Bound<F> {
    #[inline]
    fn write_fields(&self, object: &mut ObjectWriter<S>) -> bool {
        self.0(object)
    }
}

/// How many fields are left out.
#[inline]
fn absent(omit: bool, omissible: &[bool], omitted: &[bool]) -> usize {
    let count = |flags: &[bool]| flags.iter().filter(|flag| **flag).count();
    count(omitted) + if omit { count(omissible) } else { 0 }
}

/// Writes a model's fields one by one; the first error ends it.
///
/// Generated code is a chain of calls that give `true` to go on: one branch a field, where `?` would be
/// a match and a conversion, compiled for every field of every model.
#[expect(missing_debug_implementations, reason = "somebody's serializer is inside")]
pub struct ObjectWriter<S: Serializer> {
    /// Until the object is started.
    serializer: Option<S>,
    /// Since then.
    object: Option<S::SerializeStruct>,
    /// What ended it.
    error: Option<S::Error>,
    /// `None` is left out, in formats for people; elsewhere it is the format's own nothing, since
    /// positional formats need every field.
    omit: bool,
}

impl<S: Serializer> ObjectWriter<S> {
    /// Starts the object, before anything else: `true` to go on. Of so many fields, `omissible` tells which are left out in
    /// formats for people, `omitted` which are left out in any.
    #[inline]
    pub fn start(&mut self, name: &'static str, fields: usize, omissible: &[bool], omitted: &[bool]) -> bool {
        let Some(serializer) = self.serializer.take() else { return false };
        let len = fields - absent(self.omit, omissible, omitted);
        match serializer.serialize_struct(name, len) {
            Ok(object) => {
                self.object = Some(object);
                true
            }
            Err(error) => self.fail(error),
        }
    }

    #[inline]
    fn end(self) -> Result<S::Ok, S::Error> {
        match (self.object, self.error) {
            (_, Some(error)) => Err(error),
            (Some(object), None) => object.end(),
            (None, None) => Err(cannot("an object that was not started")),
        }
    }

    /// Leaves a field out.
    #[inline]
    pub fn skip(&mut self, name: &'static str) -> bool {
        let Some(object) = &mut self.object else { return false };
        let skipped = object.skip_field(name);
        self.goes_on(skipped)
    }

    /// Writes a field by its type's own serde impl.
    #[inline]
    pub fn foreign<T: Serialize + ?Sized>(&mut self, value: &T, name: &'static str) -> bool {
        let Some(object) = &mut self.object else { return false };
        let written = object.serialize_field(name, value);
        self.goes_on(written)
    }

    /// Writes a field, unless `absent` and left out in this format.
    #[expect(
        clippy::inline_always,
        reason = "what is left out is most of a page, and costs a call where this is one"
    )]
    #[inline(always)]
    pub fn foreign_unless<T: Serialize + ?Sized>(
        &mut self,
        absent: bool,
        value: &T,
        name: &'static str,
    ) -> bool {
        if absent && self.omit { self.skip(name) } else { self.foreign(value, name) }
    }

    /// Whether the format is for people.
    pub(super) fn is_human_readable(&self) -> bool {
        self.omit
    }

    /// What the fields are written into, until there is an error.
    pub(super) fn object(&mut self) -> Option<&mut S::SerializeStruct> {
        self.object.as_mut()
    }

    /// `true` to go on.
    #[inline]
    pub(super) fn goes_on(&mut self, written: Result<(), S::Error>) -> bool {
        match written {
            Ok(()) => true,
            Err(error) => self.fail(error),
        }
    }

    #[cold]
    fn fail(&mut self, error: S::Error) -> bool {
        self.error = Some(error);
        false
    }
}
