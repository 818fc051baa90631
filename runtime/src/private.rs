//! What generated code names. Not for people: everything here may change with any release.
#![allow(missing_docs, reason = "not for people")]

pub use core::any::type_name;
pub use core::default::Default;
pub use core::fmt;
pub use core::iter::{IntoIterator, Iterator};
pub use core::marker::PhantomData;
pub use core::option::Option;
pub use core::primitive::{bool, usize};
pub use core::result::Result;

pub use core::clone::Clone;
pub use core::convert::Into;

pub use alloc::string::String;
pub use alloc::vec::Vec;

pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::api_model::ApiModel;
pub use crate::fault::{Fault, Res};
pub use crate::field_type::FieldType;
pub use crate::model::{
    Content, Field, Lookup, Model, Object, Presence, Rule, Shape, Strings, Tagging, Tuple, Ty, Union,
    Unknown, Variant,
};
pub use crate::opaque::{Opaque, opaque_ty};
pub use crate::report::Report;
pub use crate::rules::Checks;
pub use crate::source::{Draft, Foreign, Source};
pub use crate::write::{
    AsMap, ObjectWriter, Tagged, TupleWriter, UnionEnum, write_adjacent, write_external, write_internal,
    write_untagged,
};

use serde::ser::Error as _;

use crate::fault::Kind;
use crate::field_type::Written;
use crate::source::{Cases, Choice, Hint, Visit, read_foreign, read_from, read_items};

/// The rules, each a function.
pub mod rules {
    pub use crate::rules::{
        Array, Bound, Members, Numeric, Text, check, custom, exclusive_maximum, exclusive_minimum, items,
        keys, max_items, max_length, max_properties, maximum, min_items, min_length, min_properties, minimum,
        multiple_of, unique_items, values,
    };
    #[cfg(feature = "pattern")]
    pub use crate::rules::{Pattern, pattern};
}

/// A draft that can become its model.
pub trait Complete: Sized {
    type Model;

    const MODEL: &'static Model;

    fn model() -> &'static Model {
        Self::MODEL
    }

    /// The draft without any field set.
    fn empty() -> Self;

    /// Whether the field with this index has a value.
    fn is_set(&self, index: usize) -> bool;

    fn complete(self) -> Result<Self::Model, Fault>;
}

/// Reads an object through its draft.
pub fn read_object<'de, D: Draft<'de> + Complete>(
    slot: &mut Option<D::Model>,
    source: &mut dyn Source<'de>,
) -> Res {
    let mut draft = D::empty();
    source.object(&mut draft)?;
    *slot = Some(draft.complete()?);
    Ok(())
}

/// Reads a tuple through its draft.
pub fn read_tuple<'de, D: Draft<'de> + Complete>(
    slot: &mut Option<D::Model>,
    source: &mut dyn Source<'de>,
) -> Res {
    let mut draft = D::empty();
    read_items(source, &mut draft)?;
    *slot = Some(draft.complete()?);
    Ok(())
}

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
    read.map_err(
        |fault| {
            if fault.is_foreign() { Fault::new(crate::Code::Custom, "not acceptable") } else { fault }
        },
    )
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
    *slot = Some(U::try_from(value).map_err(|error| <Fault as serde::de::Error>::custom(error))?);
    Ok(())
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

/// The variant cannot be written.
#[cold]
pub fn unwritable<E: serde::ser::Error>(variant: &str) -> E {
    E::custom(format_args!("the variant `{variant}` cannot be written"))
}

/// What has been read, if it keeps its rules.
#[inline]
pub fn checked<T>(read: Res, value: Option<&T>, check: impl FnOnce(&T, &mut Checks)) -> Res {
    read?;
    let Some(value) = value else { return Ok(()) };
    let mut checks = Checks::default();
    check(value, &mut checks);
    checks.into_res()
}

/// Whether a value that was made by hand keeps its rules.
pub fn validate<'de, T: FieldType<'de>>(value: &T, model: &'static Model) -> Result<(), Report> {
    let mut checks = Checks::default();
    value.check(&mut checks);
    checks.into_result(model.name)
}

/// A builder's end, for a model with rules.
pub fn built_checked<'de, D: Complete<Model: FieldType<'de>>>(draft: D) -> Result<D::Model, Report> {
    let model = built(draft);
    validate(&model, D::MODEL).map(|()| model)
}

/// A draft's end, for a model with rules.
pub fn build_checked<'de, D: Complete<Model: FieldType<'de>>>(draft: D) -> Result<D::Model, Report> {
    let model = build(draft)?;
    validate(&model, D::MODEL).map(|()| model)
}

struct Chosen<'s, T>(&'s mut Option<T>);

impl<'de, T: UnionEnum<'de>> Cases<'de> for Chosen<'_, T> {
    fn model(&self) -> &'static Model {
        T::MODEL
    }

    fn read(&mut self, index: usize, source: &mut dyn Source<'de>) -> Res {
        T::read_variant(self.0, index, source)
    }
}

/// Reads a union.
pub fn read_union<'de, T: UnionEnum<'de>>(slot: &mut Option<T>, source: &mut dyn Source<'de>) -> Res {
    source.union(&mut Chosen(slot))?;
    if slot.is_some() { Ok(()) } else { Err(Fault::kept(false)) }
}

/// The whole of a generated `Deserialize`.
pub fn deserialize<'de, T: FieldType<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read_from(deserializer)
}

/// A generated `fill` was asked for a field that is never read.
#[cold]
pub fn no_field() -> Res {
    Err(Fault::kept(false))
}

/// A model that borrows has no `from_json`: a model's input is gone when it returns.
pub fn must_own<I>() -> Res {
    struct Owned<I>(PhantomData<I>);
    impl<I> Owned<I> {
        const CHECK: () =
            panic!("a model that borrows from its input is read by `api_model::json::from_str`");
    }
    let () = Owned::<I>::CHECK;
    no_field()
}

/// What a generated `is_set` does.
pub fn flag(flags: &[bool], index: usize) -> bool {
    flags.get(index).copied().unwrap_or(false)
}

/// A draft lacks required fields.
#[cold]
pub fn incomplete<D: Complete>(draft: &D) -> Fault {
    Fault::missing(D::MODEL, |index| draft.is_set(index))
}

/// Shows a field's `with` function the source.
pub fn read_with<'de, T>(
    source: &mut dyn Source<'de>,
    slot: &mut Option<T>,
    read: impl FnOnce(Foreign<'_, 'de>) -> Result<T, Fault>,
) -> Res {
    *slot = Some(read_foreign(source, read)?);
    Ok(())
}

/// The same for a field whose slot is the field.
pub fn read_optional_with<'de, T>(
    source: &mut dyn Source<'de>,
    slot: &mut T,
    read: impl FnOnce(Foreign<'_, 'de>) -> Result<T, Fault>,
) -> Res {
    *slot = read_foreign(source, read)?;
    Ok(())
}

/// The same for a field that may be absent but not `null`.
pub fn read_non_null_with<'de, T>(
    source: &mut dyn Source<'de>,
    slot: &mut Option<T>,
    read: impl FnOnce(Foreign<'_, 'de>) -> Result<Option<T>, Fault>,
) -> Res {
    *slot = read_foreign(source, read)?;
    if slot.is_none() && source.is_human_readable() {
        return Err(Fault::mismatch(&"a value", Kind::Null));
    }
    Ok(())
}

/// A string enumeration.
pub trait StringEnum: Sized {
    const MODEL: &'static Model;

    fn model() -> &'static Model {
        Self::MODEL
    }

    /// The member with this index.
    fn pick(index: usize) -> Option<Self>;

    /// The value for a string that is no member.
    fn keep(_: String) -> Option<Self> {
        None
    }

    fn shown(&self) -> Shown<'_>;
}

/// What a string enumeration's value is written as.
#[derive(Debug)]
pub enum Shown<'v> {
    Member(u16),
    Kept(&'v str),
    Skipped(&'static str),
}

struct Picked<'s, T>(&'s mut Option<T>);

impl<T: StringEnum> Choice for Picked<'_, T> {
    fn model(&self) -> &'static Model {
        T::MODEL
    }

    fn pick(&mut self, index: usize) {
        *self.0 = T::pick(index);
    }

    fn keep(&mut self, text: String) {
        *self.0 = T::keep(text);
    }
}

pub fn read_choice<T: StringEnum>(slot: &mut Option<T>, source: &mut dyn Source<'_>) -> Res {
    source.choice(&mut Picked(slot))?;
    if slot.is_some() { Ok(()) } else { Err(Fault::kept(false)) }
}

/// An open enumeration is a string in every format; a closed one is what serde makes of it.
pub fn write_choice<T: StringEnum, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let Shape::Strings(strings) = &T::MODEL.shape else {
        return Err(S::Error::custom("not a string enumeration"));
    };
    match value.shown() {
        Shown::Kept(text) => serializer.serialize_str(text),
        Shown::Skipped(name) => Err(S::Error::custom(format_args!("the variant `{name}` cannot be written"))),
        Shown::Member(index) => {
            let name = strings.variants[usize::from(index)].write_name;
            if strings.is_open() {
                serializer.serialize_str(name)
            } else {
                serializer.serialize_unit_variant(T::MODEL.name, u32::from(index), name)
            }
        }
    }
}

/// `Cow` fields that borrow: the type by itself is read as an owned one, as in serde, so that it needs no input to live on.
pub mod borrowed {
    use alloc::borrow::Cow;

    use super::{Res, Source};
    use crate::presence;

    /// What may be borrowed from the input.
    pub trait Lent<'de>: Sized {
        fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res;
    }

    impl<'de: 'a, 'a> Lent<'de> for Cow<'a, str> {
        fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
            let mut text = None;
            crate::types::read_borrowed(&mut text, source)?;
            *slot = text;
            Ok(())
        }
    }

    impl<'de: 'a, 'a> Lent<'de> for Cow<'a, [u8]> {
        fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Res {
            let mut bytes = None;
            crate::types::read_borrowed_bytes(&mut bytes, source)?;
            *slot = bytes;
            Ok(())
        }
    }

    pub fn read<'de, T: Lent<'de>>(slot: &mut Option<T>, source: &mut dyn Source<'de>) -> Res {
        T::read(slot, source)
    }

    pub fn read_option<'de, T: Lent<'de>>(slot: &mut Option<T>, source: &mut dyn Source<'de>) -> Res {
        presence::read_option(slot, source, T::read)
    }

    pub fn read_non_null<'de, T: Lent<'de>>(slot: &mut Option<T>, source: &mut dyn Source<'de>) -> Res {
        presence::read_non_null(slot, source, T::read)
    }
}

/// Stands for the value of a secret.
pub const REDACTED: fmt::Arguments<'static> = format_args!("[REDACTED]");

/// The `Debug` of a struct, field by field.
pub fn debug(f: &mut fmt::Formatter<'_>, name: &str, fields: &[(&str, &dyn fmt::Debug)]) -> fmt::Result {
    let mut debug = f.debug_struct(name);
    for (name, value) in fields {
        debug.field(name, value);
    }
    debug.finish()
}

/// The `Debug` of a tuple, item by item.
pub fn debug_tuple(f: &mut fmt::Formatter<'_>, name: &str, items: &[&dyn fmt::Debug]) -> fmt::Result {
    let mut debug = f.debug_tuple(name);
    for item in items {
        debug.field(item);
    }
    debug.finish()
}

/// The `Debug` of a draft or builder: which fields have a value.
pub fn debug_draft<M: Mode, D: Complete>(f: &mut fmt::Formatter<'_>, name: &str, draft: &D) -> fmt::Result {
    let mut debug = f.debug_struct(&alloc::format!("{name}{}", M::NAME));
    for (index, field) in D::MODEL.fields().iter().enumerate() {
        let state = match (draft.is_set(index), field.is_secret()) {
            (false, _) => format_args!("unset"),
            (true, false) => format_args!("set"),
            (true, true) => REDACTED,
        };
        debug.field(field.name, &state);
    }
    debug.finish()
}

/// A builder's state: the field has a value.
#[derive(Debug)]
pub struct Set;

/// A builder's state allows `build`. The types that stand for a field without a value are named after it.
#[diagnostic::on_unimplemented(
    message = "required field `{Self}` has not been set",
    label = "the builder needs `{Self}` before `build`"
)]
pub trait IsSet {}

impl IsSet for Set {}

/// Who checks the required fields.
pub trait Mode {
    /// What follows the model's name.
    const NAME: &'static str;
}

impl Mode for Checked {
    const NAME: &'static str = "Builder";
}

impl Mode for Unchecked {
    const NAME: &'static str = "Draft";
}

/// A builder whose required fields the compiler checks.
#[derive(Debug)]
pub struct Checked;

/// A builder whose required fields are checked when it is built: a draft.
#[derive(Debug)]
pub struct Unchecked;

/// A builder's end: its state says that nothing is missing.
///
/// # Panics
///
/// Never: generated code calls it only where the compiler has seen every required field set.
pub fn built<D: Complete>(draft: D) -> D::Model {
    match draft.complete() {
        Ok(model) => model,
        Err(fault) => unreachable!("a builder lacks fields: {fault}"),
    }
}

/// A draft's end.
pub fn build<D: Complete>(draft: D) -> Result<D::Model, Report> {
    draft.complete().map_err(|fault| fault.into_report(D::MODEL.name))
}

pub mod schemars;

pub use crate::__schemars as schemars;
