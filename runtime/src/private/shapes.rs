//! Every shape but objects and string enumerations.

use core::fmt;

use serde::ser::{Serialize, Serializer};

use crate::fault::{Fault, Res};
use crate::field_type::{FieldType, Written};
use crate::model::{Content, Field, Model, Shape, Ty, Unknown, Variant};
use crate::source::{Cases, Hint, Source, Visit};
use crate::write::{UnionEnum, shown};

/// A type that is described, and has no draft that would be.
pub trait Described {
    const MODEL: &'static Model;

    fn model() -> &'static Model {
        Self::MODEL
    }
}

/// Reads a value that is what one other type is; serde has a name for that, which some formats write.
pub fn read_newtype<'de>(
    model: &'static Model,
    source: &mut dyn Source<'de>,
    mut read: impl FnMut(&mut dyn Source<'de>) -> Res,
) -> Res {
    source.newtype(model, &mut read)
}

/// Reads the one value that a transparent type is, which is a secret: a stranger's words on it are not told.
pub fn read_secret(read: Res) -> Res {
    read.map_err(Fault::of_secret)
}

/// The outcome of reading the one value inside of another.
pub fn wrap<T, U>(slot: &mut Option<U>, value: Option<T>, make: impl FnOnce(T) -> U) -> Res {
    *slot = value.map(make);
    if slot.is_some() { Ok(()) } else { Err(Fault::kept(false)) }
}

/// Reads what holds nothing.
pub fn read_unit<T>(slot: &mut Option<T>, source: &mut dyn Source<'_>, value: T) -> Res {
    <() as FieldType>::read(&mut None, source)?;
    *slot = Some(value);
    Ok(())
}

/// Reads a unit struct.
pub fn read_unit_struct<T: Described>(slot: &mut Option<T>, source: &mut dyn Source<'_>, value: T) -> Res {
    source.take(Hint::UnitStruct(T::MODEL.name), &mut Nothing(T::MODEL))?;
    *slot = Some(value);
    Ok(())
}

/// Takes `null`.
struct Nothing(&'static Model);

impl Visit<'_> for Nothing {
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.expected("null"))
    }

    fn unit(&mut self) -> Res {
        Ok(())
    }
}

/// Reads a value by way of another type, which becomes it.
pub fn read_from_type<'de, T: FieldType<'de>, U: From<T>>(
    slot: &mut Option<U>,
    source: &mut dyn Source<'de>,
) -> Res {
    let mut value = None;
    T::read(&mut value, source)?;
    wrap(slot, value, U::from)
}

/// Reads a value by way of another type, which may become it.
pub fn read_try_from_type<'de, T: FieldType<'de>, U: TryFrom<T, Error: fmt::Display>>(
    slot: &mut Option<U>,
    source: &mut dyn Source<'de>,
) -> Res {
    let mut value = None;
    T::read(&mut value, source)?;
    let value = value.ok_or_else(|| Fault::kept(false))?;
    let has_text = source.has_text();
    let shown = if has_text { None } else { shown(&Written(&value)) };
    *slot = Some(U::try_from(value).map_err(|error| {
        let fault = <Fault as serde::de::Error>::custom(error);
        match &shown {
            Some(shown) if is_written_whole(T::ty(), 0) => shown.strike_out(fault),
            _ if has_text => fault,
            _ => fault.struck_out(),
        }
    })?);
    Ok(())
}

/// Whether all that is read of a type is written as it was read, as far as its table says.
#[cold]
fn is_written_whole(ty: Ty, depth: usize) -> bool {
    let is_field = |field: &Field| {
        field.is_skipped_in_reading()
            || (!field.is_skipped_in_writing() && is_written_whole(field.ty(), depth + 1))
    };
    match ty {
        _ if depth > 5 => false,
        Ty::Any => depth == 0,
        Ty::Nullable(ty) | Ty::Array(ty) | Ty::Set(ty) | Ty::FixedArray(ty, _) | Ty::Map(_, ty) => {
            is_written_whole(ty(), depth + 1)
        }
        Ty::Tuple(items) => items.iter().all(|item| is_written_whole(item(), depth + 1)),
        Ty::Model(model) => match &model().shape {
            Shape::Object(_) | Shape::Tuple(_) => model().fields().iter().all(is_field),
            Shape::Newtype(field) => is_field(field),
            Shape::Union(union) => union.read_variants().all(|variant| match variant.content() {
                Content::Nothing => true,
                Content::Value(field) => is_field(field),
                Content::Fields(model) => model().fields().iter().all(is_field),
            }),
            Shape::Strings(_) | Shape::Unit => true,
        },
        _ => true,
    }
}

/// Writes a value by way of another type.
pub fn write_into_type<'de, T: FieldType<'de>, U: Into<T> + Clone, S: Serializer>(
    value: &U,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let value: T = value.clone().into();
    value.write(serializer)
}

/// A field type's value, for serde's serializers.
pub fn written<'v, 'de, T: FieldType<'de>>(value: &'v T) -> impl Serialize + use<'v, 'de, T> {
    Written(value)
}

/// A secret that somebody else serializes: what they say of it is not repeated.
#[expect(missing_debug_implementations, reason = "it is a secret")]
pub struct Sealed<'v, T: ?Sized>(pub &'v T);

impl<T: Serialize + ?Sized> Serialize for Sealed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer).map_err(|_| serde::ser::Error::custom("a secret cannot be written"))
    }
}

struct Chosen<'s, T>(&'s mut Option<T>);

impl<'de, T: UnionEnum<'de>> Cases<'de> for Chosen<'_, T> {
    fn model(&self) -> &'static Model {
        T::MODEL
    }

    fn read(&mut self, index: usize, source: &mut dyn Source<'de>) -> Res {
        let is_hidden = source.goes_on() && holds_secret(T::MODEL, index);
        if is_hidden {
            source.secret(true);
        }
        let read = T::read_variant(self.0, index, source);
        if is_hidden {
            source.secret(false);
        }
        read.map_err(|fault| if holds_secret(T::MODEL, index) { fault.of_secret() } else { fault })
    }
}

/// Whether a variant's one value is a secret.
#[cold]
fn holds_secret(model: &Model, index: usize) -> bool {
    let Shape::Union(union) = &model.shape else { return false };
    match (union.variants.get(index).map(Variant::content), union.unknown) {
        (Some(Content::Value(field)), _) | (None, Unknown::Kept(field)) => field.is_secret(),
        _ => false,
    }
}

/// Reads a union.
pub fn read_union<'de, T: UnionEnum<'de>>(slot: &mut Option<T>, source: &mut dyn Source<'de>) -> Res {
    source.union(&mut Chosen(slot))?;
    if slot.is_some() { Ok(()) } else { Err(Fault::kept(false)) }
}
