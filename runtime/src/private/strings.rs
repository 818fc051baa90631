//! String enumerations.

use alloc::string::String;

use serde::ser::{Error as _, Serializer};

use crate::fault::{Fault, Res};
use crate::model::{Model, Shape};
use crate::source::{Choice, Source};

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
            let name = strings.variants[usize::from(index)].write_name();
            if strings.is_open() {
                serializer.serialize_str(name)
            } else {
                serializer.serialize_unit_variant(T::MODEL.name, u32::from(index), name)
            }
        }
    }
}
