//! How a union's value is written: its content, and which variant it is.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::tagged::Tagged;
use super::variant::Variant;
use crate::fault::Res;
use crate::model::{self, Content, Model, Shape, Tagging, Union};
use crate::source::Source;

/// An enum whose variants hold data. Generated.
pub trait UnionEnum<'de>: Sized {
    /// The enum's description.
    const MODEL: &'static Model;

    /// The same, for tables.
    fn model() -> &'static Model {
        Self::MODEL
    }

    /// Reads the content of the variant with this index into an empty slot.
    fn read_variant(slot: &mut Option<Self>, index: usize, source: &mut dyn Source<'de>) -> Res;

    /// The index of the value's variant.
    fn variant(&self) -> usize;

    /// Writes the content alone. Where some variants have tags, not of those that have none.
    fn write_content<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Writes the content of a variant without a tag among others that have one.
    fn write_bare<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(unwritable(""))
    }

    /// Writes the content alone, which is an object or a tuple of the variant's own.
    fn write_fields<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write_content(serializer)
    }
}

/// The content of a union's value.
struct ContentOf<'v, T>(&'v T);

impl<'de, T: UnionEnum<'de>> Serialize for ContentOf<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write_content(serializer)
    }
}

/// What is known of the variant that a value is.
enum Found {
    /// It has a tag.
    Tagged { index: u32, variant: &'static model::Variant },
    /// It is written as it is.
    Bare,
}

fn find<'de, T: UnionEnum<'de>, E: serde::ser::Error>(value: &T) -> Result<Found, E> {
    let union = union::<T, E>()?;
    let index = value.variant();
    match union.variants.get(index) {
        Some(variant) if variant.is_skipped_in_writing() => Err(unwritable(variant.write_name())),
        Some(variant) if !variant.is_untagged() && union.tagging != Tagging::Untagged => {
            Ok(Found::Tagged { index: u32::try_from(index).map_err(E::custom)?, variant })
        }
        _ => Ok(Found::Bare),
    }
}

fn union<'de, T: UnionEnum<'de>, E: serde::ser::Error>() -> Result<&'static Union, E> {
    match &T::MODEL.shape {
        Shape::Union(union) => Ok(union),
        _ => Err(E::custom("not a union")),
    }
}

/// Writes an untagged union.
pub fn write_untagged<'de, T: UnionEnum<'de>, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    find(value)?;
    value.write_content(serializer)
}

/// Writes an externally tagged union.
pub fn write_external<'de, T: UnionEnum<'de>, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let name = T::MODEL.name;
    let Found::Tagged { index, variant } = find(value)? else { return value.write_bare(serializer) };
    match variant.content() {
        Content::Nothing => serializer.serialize_unit_variant(name, index, variant.write_name()),
        Content::Fields(model) if !model().is_flattened() => {
            value.write_fields(Variant { serializer, name, index, tag: variant.write_name() })
        }
        Content::Fields(_) | Content::Value(_) => {
            serializer.serialize_newtype_variant(name, index, variant.write_name(), &ContentOf(value))
        }
    }
}

/// Writes an internally tagged union.
pub fn write_internal<'de, T: UnionEnum<'de>, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Tagging::Internal { tag } = union::<T, S::Error>()?.tagging else {
        return Err(unwritable(T::MODEL.name));
    };
    match find(value)? {
        Found::Tagged { variant, .. } if matches!(variant.content(), Content::Nothing) => {
            let mut object = serializer.serialize_struct(T::MODEL.name, 1)?;
            object.serialize_field(tag, variant.write_name())?;
            object.end()
        }
        Found::Tagged { variant, .. } => {
            value.write_content(Tagged::new(serializer, tag, variant.write_name()))
        }
        Found::Bare => value.write_bare(serializer),
    }
}

/// Writes an adjacently tagged union.
pub fn write_adjacent<'de, T: UnionEnum<'de>, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Tagging::Adjacent { tag, content } = union::<T, S::Error>()?.tagging else {
        return Err(unwritable(T::MODEL.name));
    };
    let Found::Tagged { index, variant } = find(value)? else { return value.write_bare(serializer) };
    let is_bare = matches!(variant.content(), Content::Nothing);
    let mut object = serializer.serialize_struct(T::MODEL.name, if is_bare { 1 } else { 2 })?;
    object.serialize_field(tag, &TagOf { name: T::MODEL.name, index, variant: variant.write_name() })?;
    if !is_bare {
        object.serialize_field(content, &ContentOf(value))?;
    }
    object.end()
}

/// A tag beside a content: serde writes it as an enum of its own.
struct TagOf {
    name: &'static str,
    index: u32,
    variant: &'static str,
}

impl Serialize for TagOf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant(self.name, self.index, self.variant)
    }
}

/// The variant cannot be written.
#[cold]
pub fn unwritable<E: serde::ser::Error>(variant: &str) -> E {
    E::custom(format_args!("the variant `{variant}` cannot be written"))
}
