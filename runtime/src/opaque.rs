//! Field types that only serde knows: `#[api(opaque)]`.
#![allow(missing_docs, reason = "each method is that of `FieldType` of its name")]

use serde::{Deserialize, Serialize, Serializer};

use crate::fault::Res;
use crate::model::Ty;
use crate::presence;
use crate::source::{Source, read_foreign};
use crate::write::ObjectWriter;

/// A foreign type: read and written by its own serde impls.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no serde impls, which an `opaque` field is read and written by",
    label = "this type lacks serde's `Serialize` or `Deserialize`",
    note = "derive serde's `Serialize` and `Deserialize` for `{Self}`, or derive `ApiModel` and remove `opaque`"
)]
pub trait Opaque<'de>: Sized {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res;

    fn read_option(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        presence::read_option(slot, source, Self::read)
    }

    fn read_non_null(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        presence::read_never_null(slot, source, Self::read)
    }

    fn read_tristate(slot: &mut Option<Option<Self>>, source: &mut dyn Source<'de>) -> Res {
        presence::read_tristate(slot, source, Self::read)
    }

    fn write_field<S: Serializer>(&self, object: &mut ObjectWriter<S>, name: &'static str) -> bool;

    fn write_option<S: Serializer>(
        value: &Option<Self>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool;

    fn write_tristate<S: Serializer>(
        value: &Option<Option<Self>>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Deserialize<'de> + Serialize> Opaque<'de> for T {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        *slot = Some(read_foreign(source, |source| Self::deserialize(source))?);
        Ok(())
    }

    fn write_field<S: Serializer>(&self, object: &mut ObjectWriter<S>, name: &'static str) -> bool {
        object.foreign(self, name)
    }

    fn write_option<S: Serializer>(
        value: &Option<Self>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool {
        object.foreign_unless(value.is_none(), value, name)
    }

    fn write_tristate<S: Serializer>(
        value: &Option<Option<Self>>,
        object: &mut ObjectWriter<S>,
        name: &'static str,
    ) -> bool {
        object.foreign_unless(value.is_none(), value.as_ref().unwrap_or(&None), name)
    }
}

/// What an opaque field is on the wire.
pub fn opaque_ty() -> Ty {
    Ty::Any
}
