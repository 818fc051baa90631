//! What takes the values that a [`Source`] gives: slots, and the draft that has one for each field.

use alloc::string::String;
use alloc::vec::Vec;

use super::Source;
use super::known::required_but;
use crate::fault::{Fault, Res};
use crate::field_type::FieldType;
use crate::model::{Field, Model};
use crate::rules::{Checks, Step};

/// Takes a value that may be `null`.
pub trait OptionSlot<'de> {
    /// It is there, and no `null`.
    fn some(&mut self, source: &mut dyn Source<'de>) -> Res;
    /// Whether it has been.
    fn is_set(&self) -> bool;
    /// Checks the rules of what is inside of it.
    fn check(&self, _: &mut Checks) {}
}

/// The slot of a field type.
impl<'de, T: FieldType<'de>> OptionSlot<'de> for Option<T> {
    fn some(&mut self, source: &mut dyn Source<'de>) -> Res {
        T::read(self, source)
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn check(&self, checks: &mut Checks) {
        if let Some(value) = self {
            value.check(checks);
        }
    }
}

/// Takes the items of an array.
pub trait SeqSlot<'de> {
    /// How many items there are to be, where that is fixed.
    fn len(&self) -> Option<Len> {
        None
    }
    /// Whether the item with this index is a secret.
    fn is_secret(&self, _: usize) -> bool {
        false
    }
    /// So many items are to come, as the format says: true or not.
    fn expect(&mut self, _: usize) {}
    /// The next item.
    fn item(&mut self, source: &mut dyn Source<'de>) -> Res;
}

/// The length of an array, where it is fixed.
#[derive(Clone, Copy, Debug)]
pub struct Len {
    /// The number of items.
    pub(crate) items: usize,
    /// As many must be there; the others have defaults.
    pub(crate) least: usize,
    /// The tuple that the items are of, if it has a name.
    pub(crate) model: Option<&'static Model>,
}

impl Len {
    pub(crate) const fn exactly(items: usize) -> Self {
        Self { items, least: items, model: None }
    }

    pub(super) fn fits(self, items: usize) -> bool {
        (self.least..=self.items).contains(&items)
    }
}

/// Takes the entries of an object with any keys.
pub trait MapSlot<'de> {
    /// So many entries are to come, as the format says: true or not.
    fn expect(&mut self, _: usize) {}
    /// The next key.
    fn key(&mut self, source: &mut dyn Source<'de>) -> Res;
    /// The value of the key just taken.
    fn value(&mut self, source: &mut dyn Source<'de>) -> Res;
}

/// A model that is being put together. Generated.
pub trait Draft<'de> {
    /// Lets the slots of all fields be filled.
    fn fill(&mut self, fill: Fill<'_, 'de>) -> Res;
    /// Checks the rules of the fields that have a value.
    fn check(&self, _: &mut Checks) {}
}

/// Reads an object or a tuple into its slots.
pub(crate) type ReadSlots<'de> = fn(&mut dyn Source<'de>, &mut Slots<'_, 'de>) -> Res;

/// What fills the slots of a draft, or looks at them.
#[expect(missing_debug_implementations, reason = "a source of any type is inside")]
pub struct Fill<'f, 'de> {
    pub(crate) model: &'static Model,
    pub(crate) fill: &'f mut dyn FnMut(&mut Slots<'_, 'de>) -> Res,
}

impl<'de> Fill<'_, 'de> {
    /// Fills these, which are in the order of the model's fields.
    pub fn slots<'s>(self, slots: &'s mut [Slot<'s, 'de>]) -> Res {
        (self.fill)(&mut Slots::new(self.model, slots))
    }
}

/// The slots of a draft, one for each field: all at once, since asking for each when its member comes costs more.
#[expect(missing_debug_implementations, reason = "a value of any type is inside")]
pub struct Slots<'s, 'de> {
    pub(crate) model: &'static Model,
    slots: &'s mut [Slot<'s, 'de>],
}

impl<'s, 'de> Slots<'s, 'de> {
    /// The slots of an object or tuple, in the order of its fields.
    pub(crate) fn new(model: &'static Model, slots: &'s mut [Slot<'s, 'de>]) -> Self {
        Self { model, slots }
    }

    /// The slot of the field with this index.
    #[inline]
    pub(crate) fn get(&mut self, index: usize) -> Option<&mut Slot<'s, 'de>> {
        self.slots.get_mut(index)
    }

    /// The names of the required fields that have no value.
    #[cold]
    pub(crate) fn missing(&self) -> Vec<&'static str> {
        let is_set = |index: usize| match self.slots.get(index) {
            Some(Slot::String(slot) | Slot::OptionString(slot)) => slot.is_some(),
            Some(Slot::Value(slot) | Slot::Option(slot)) => slot.is_set(),
            Some(Slot::Skipped) | None => true,
        };
        required_but(self.model, &is_set)
    }

    /// Checks the rules of what is inside of the fields' values: of a draft that nobody has read.
    #[cold]
    pub(crate) fn check(&self, checks: &mut Checks) {
        for (field, slot) in self.model.fields().iter().zip(self.slots.iter()) {
            let (Slot::Value(slot) | Slot::Option(slot)) = slot else { continue };
            checks.enter(if field.is_flattened() { Step::Field("") } else { Step::Name(field.name()) });
            if field.is_secret() {
                checks.hide();
            }
            slot.check(checks);
            if field.is_secret() {
                checks.show();
            }
            checks.leave();
        }
    }

    /// Reads the value of the field with this index. Inlined: where the source is known, a string is read without a call that
    /// cannot be seen through.
    #[inline]
    pub(crate) fn read(&mut self, index: usize, source: &mut dyn Source<'de>) -> Res {
        match self.get(index) {
            Some(Slot::String(slot)) => source.string(slot),
            Some(Slot::OptionString(slot)) => source.option_string(slot),
            Some(Slot::Value(slot)) => slot.some(source),
            Some(Slot::Option(slot)) => source.option(&mut **slot),
            Some(Slot::Skipped) | None => Err(Fault::misuse()),
        }
    }
}

/// The slot of a field, and how it is filled.
#[expect(missing_debug_implementations, reason = "a value of any type is inside")]
pub enum Slot<'s, 'de> {
    /// With a string.
    String(&'s mut Option<String>),
    /// With a string, or nothing.
    OptionString(&'s mut Option<String>),
    /// With a value.
    Value(&'s mut dyn OptionSlot<'de>),
    /// With a value, or nothing.
    Option(&'s mut dyn OptionSlot<'de>),
    /// Not at all.
    Skipped,
}

/// The slot of a string enumeration.
pub trait Choice {
    /// The enumeration's description.
    fn model(&self) -> &'static Model;
    /// The member with this index was found.
    fn pick(&mut self, index: usize);
    /// A string was found that is no member; only for open enumerations.
    fn keep(&mut self, text: String);
}

/// The slot of a union. Generated.
pub trait Cases<'de> {
    /// The union's description.
    fn model(&self) -> &'static Model;
    /// Reads the content of the variant with this index; behind the last one is that which keeps what is unknown.
    fn read(&mut self, index: usize, source: &mut dyn Source<'de>) -> Res;
}

/// Reads an object.
pub(crate) fn read_members<'de>(source: &mut dyn Source<'de>, slots: &mut Slots<'_, 'de>) -> Res {
    source.object(slots)
}

/// Reads a tuple.
pub(crate) fn read_items<'de>(source: &mut dyn Source<'de>, slots: &mut Slots<'_, 'de>) -> Res {
    source.seq(&mut Items { slots, next: 0 })
}

/// The items of a tuple, on their way to their slots.
struct Items<'d, 's, 'de> {
    slots: &'d mut Slots<'s, 'de>,
    /// The index of the first field that may be next.
    next: usize,
}

impl Items<'_, '_, '_> {
    fn fields(&self) -> impl Iterator<Item = (usize, &'static Field)> + use<> {
        self.slots.model.fields().iter().enumerate().filter(|(_, field)| !field.is_skipped_in_reading())
    }
}

impl<'de> SeqSlot<'de> for Items<'_, '_, 'de> {
    fn len(&self) -> Option<Len> {
        let least = self.fields().enumerate().filter(|(_, (_, field))| field.is_required()).last();
        Some(Len {
            items: self.fields().count(),
            least: least.map_or(0, |(at, _)| at + 1),
            model: Some(self.slots.model),
        })
    }

    fn is_secret(&self, index: usize) -> bool {
        self.fields().nth(index).is_some_and(|(_, field)| field.is_secret())
    }

    fn item(&mut self, source: &mut dyn Source<'de>) -> Res {
        let next = self.fields().find(|(index, _)| *index >= self.next);
        let (index, field) = next.ok_or_else(Fault::misuse)?;
        self.next = index + 1;
        let read = self.slots.read(index, source);
        read.map_err(|fault| if field.is_secret() { fault.of_secret() } else { fault })
    }
}
