//! What a type must be able to do to stand in a model: be read, be written, be described.

use serde::ser::{Serialize, Serializer};

use crate::fault::Res;
use crate::model::{Model, Ty};
use crate::object_writer::ObjectWriter;
use crate::source::{OptionSlot, Source};

/// A type that a field of a model may have.
///
/// Types that derive `ApiModel` have it, std's types that serde knows, and those behind this crate's
/// features. Any other type that implements serde's traits can be a field with `#[api(opaque)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a field type that `ApiModel` knows",
    label = "neither a model nor one of the field types out of the box",
    note = "derive `ApiModel` for `{Self}`, or mark the field `#[api(opaque)]` if the type has serde impls of its own"
)]
pub trait FieldType<'de>: Write + Describe + Sized {
    /// Reads a value into an empty slot.
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res;

    /// Reads a value that may be `null`; then the slot stays empty.
    fn read_option(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.option(&mut Optional(slot))
    }

    /// Reads a value that may be absent but not `null`. Formats that are not for people have only one nothing.
    fn read_non_null(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        if source.is_human_readable() { Self::read(slot, source) } else { Self::read_option(slot, source) }
    }

    /// Writes the value as a field of a struct: `true` to go on. Here, not on [`Write`], so that all that generated
    /// code asks of a field's type is one trait, and a type that has none of it is one error.
    #[inline]
    fn write_field<S: Serializer>(&self, object: &mut ObjectWriter<S>, name: &'static str) -> bool {
        object.field(self, name)
    }

    /// Writes a value that may be absent. `Some` stays `Some`: there are formats that write it.
    #[inline]
    fn write_option<S: Serializer>(
        value: &Option<Self>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool {
        object.field_unless(value.is_none(), value, name)
    }

    /// Writes a value that may be absent or `null`, with the two levels made one.
    #[inline]
    fn write_tristate<S: Serializer>(
        value: &Option<Option<Self>>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool {
        object.field_unless(value.is_none(), value.as_ref().unwrap_or(&None), name)
    }

    /// The type on the wire.
    fn ty() -> Ty {
        <Self as Describe>::describe()
    }
}

/// How a type is written.
pub trait Write {
    /// Shows the value to a serde serializer.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// What a type is on the wire.
pub trait Describe {
    /// The description of a type that derives `ApiModel`; other types leave it as it is.
    const MODEL: &'static Model = &Model::STUB;

    /// The type on the wire: by itself, a model.
    fn describe() -> Ty {
        Ty::Model(|| Self::MODEL)
    }
}

/// A value for serde's serializers.
pub(crate) struct Written<'v, T: ?Sized>(pub(crate) &'v T);

impl<T: Write + ?Sized> Serialize for Written<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// The slot of a value that may be `null`.
struct Optional<'s, T>(&'s mut Option<T>);

impl<'de, T: FieldType<'de>> OptionSlot<'de> for Optional<'_, T> {
    fn none(&mut self) {}

    fn some(&mut self, source: &mut dyn Source<'de>) -> Res {
        T::read(self.0, source)
    }
}
