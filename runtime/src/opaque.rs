//! Field types that only serde knows: `#[api(opaque)]`.
#![allow(missing_docs, reason = "each method is that of `FieldType` of its name")]

use serde::{Deserialize, Serialize, Serializer};

use crate::fault::Res;
use crate::model::Ty;
use crate::object_writer::ObjectWriter;
use crate::source::{OptionSlot, Source, read_foreign};

/// A foreign type: read and written by its own serde impls.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no serde impls, which an `opaque` field is read and written by",
    label = "this type lacks serde's `Serialize` or `Deserialize`",
    note = "derive serde's `Serialize` and `Deserialize` for `{Self}`, or derive `ApiModel` and remove `opaque`"
)]
pub trait Opaque<'de>: Sized {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res;

    fn read_option(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        source.option(&mut MaybeSlot(|source: &mut dyn Source<'de>| Self::read(slot, source)))
    }

    fn read_non_null(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
        if source.is_human_readable() { Self::read(slot, source) } else { Self::read_option(slot, source) }
    }

    fn read_tristate(slot: &mut Option<Option<Self>>, source: &mut dyn Source<'de>) -> Res {
        let mut value = None;
        Self::read_option(&mut value, source)?;
        *slot = if source.is_human_readable() { Some(value) } else { value.map(Some) };
        Ok(())
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
    ) -> bool {
        Self::write_option(value.as_ref().unwrap_or(&None), object, name)
    }
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
}

/// What an opaque field is on the wire.
pub fn opaque_ty() -> Ty {
    Ty::Any
}

/// A slot that may stay empty.
pub(crate) struct MaybeSlot<F>(pub(crate) F);

impl<'de, F: FnMut(&mut dyn Source<'de>) -> Res> OptionSlot<'de> for MaybeSlot<F> {
    fn none(&mut self) {}

    fn some(&mut self, source: &mut dyn Source<'de>) -> Res {
        (self.0)(source)
    }
}
