//! What a type must be able to do to stand in a model: be read, be written, be described.

use serde::ser::{Serialize, Serializer};

use crate::fault::Res;
use crate::model::{Model, Ty};
use crate::presence;
use crate::report::Report;
use crate::rules::{Checks, Step};
use crate::source::{Slot, Source};
use crate::write::{AsMap, ObjectWriter, TupleWriter};

/// A type that a field of a model may have.
///
/// One trait for reading, writing and describing, so that a type that has none of it is one error. Types that
/// derive `ApiModel` have it, most of std's types that serde knows, and those behind this crate's features:
/// [all of them](crate#field-types). Any other type that implements serde's traits can be a field with `#[api(opaque)]`.
///
/// It is not for implementing by hand: what its methods take is not public, and the methods may change with any release.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a field type that `ApiModel` knows",
    label = "neither a model nor one of the field types out of the box",
    note = "derive `ApiModel` for `{Self}` if it is a type of yours, or mark the field `#[api(opaque)]` if it has serde impls",
    note = "types of `time`, `jiff`, `chrono`, `uuid` and `url` need the feature of that name, those of `serde_json` the feature `json`"
)]
pub trait FieldType<'de>: Sized {
    /// Reads a value into an empty slot.
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res;

    /// Reads a value that may be `null`; then the slot stays empty.
    fn read_option(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.option(slot)
    }

    /// The slot of a value.
    #[doc(hidden)]
    #[inline]
    fn slot<'s>(slot: &'s mut Option<Self>) -> Slot<'s, 'de> {
        Slot::Value(slot)
    }

    /// The slot of a value that may be `null`; then it stays empty.
    #[doc(hidden)]
    #[inline]
    fn slot_option<'s>(slot: &'s mut Option<Self>) -> Slot<'s, 'de> {
        Slot::Option(slot)
    }

    /// Reads a value that may be absent but not `null`. Formats that are not for people have only one nothing.
    fn read_non_null(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        presence::read_non_null(slot, source, Self::read)
    }

    /// Reads a value that may be absent, and `null`. Formats that are not for people have only one nothing: absent.
    fn read_tristate(slot: &mut Option<Option<Self>>, source: &mut dyn Source<'de>) -> Res {
        presence::read_tristate(slot, source, Self::read)
    }

    /// Shows the value to a serde serializer.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// What the type is on the wire.
    fn ty() -> Ty;

    /// Checks the rules of what is inside: those of models, for a value that was made by hand. What is read is checked as it is
    /// read.
    #[inline]
    fn check(&self, _: &mut Checks) {}

    /// Whether the value keeps its rules: `validate` of what has this model.
    fn keeps_rules(&self, model: &'static Model) -> Result<(), Report> {
        Checks::report(model, &|checks| self.check(checks))
    }

    /// The same for a value inside of another, where this JSON Pointer leads to from there.
    fn check_at(&self, at: &'static str, checks: &mut Checks) {
        checks.enter(Step::Field(at));
        self.check(checks);
        checks.leave();
    }

    /// The same for a value that may be absent.
    fn check_option(value: &Option<Self>, at: &'static str, checks: &mut Checks) {
        if let Some(value) = value {
            value.check_at(at, checks);
        }
    }

    /// Writes the value as a field of a struct: `true` to go on.
    #[inline]
    fn write_field<S: Serializer>(&self, object: &mut ObjectWriter<S>, name: &'static str) -> bool {
        object.foreign(&Written(self), name)
    }

    /// Writes a value that may be absent. `Some` stays `Some`: there are formats that write it.
    #[inline]
    fn write_option<S: Serializer>(
        value: &Option<Self>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool {
        object.foreign_unless(value.is_none(), &Written(value), name)
    }

    /// Writes a value that may be absent or `null`, with the two levels made one.
    #[inline]
    fn write_tristate<S: Serializer>(
        value: &Option<Option<Self>>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool {
        object.foreign_unless(value.is_none(), &Written(value.as_ref().unwrap_or(&None)), name)
    }

    /// Writes the value as an item of a tuple: `true` to go on.
    #[inline]
    fn write_item<S: Serializer>(&self, tuple: &mut TupleWriter<S>) -> bool {
        tuple.foreign(&Written(self))
    }

    /// Writes the value as that of a newtype.
    #[inline]
    fn write_newtype<S: Serializer>(&self, serializer: S, name: &'static str) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(name, &Written(self))
    }

    /// Writes the members of the value as members of what it is flattened into: `true` to go on.
    #[inline]
    fn write_members<S: Serializer>(&self, object: &mut ObjectWriter<AsMap<S>>) -> bool {
        object.flatten(&Written(self))
    }
}

/// A value for serde's serializers.
pub(crate) struct Written<'v, T>(pub(crate) &'v T);

impl<'de, T: FieldType<'de>> Serialize for Written<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}
