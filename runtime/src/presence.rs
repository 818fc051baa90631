//! What `null` means when a field is read, whatever reads its value.

use crate::fault::{Fault, Kind, Res};
use crate::field_type::FieldType;
use crate::rules::Checks;
use crate::source::{OptionSlot, Source};

/// Reads a value into an empty slot.
pub(crate) type Read<'de, T> = fn(&mut Option<T>, &mut dyn Source<'de>) -> Res;

/// Reads a value that may be `null`; then the slot stays empty.
#[inline]
pub(crate) fn read_option<'de, T>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    read: Read<'de, T>,
) -> Res {
    source.option(&mut SlotReader::new(slot, read))
}

/// Reads a value that may be absent but not `null`. Formats that are not for people have only one nothing.
#[inline]
pub(crate) fn read_non_null<'de, T>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    read: Read<'de, T>,
) -> Res {
    if source.is_human_readable() { read(slot, source) } else { read_option(slot, source, read) }
}

/// The same, of a type that may itself take `null` for a value.
pub(crate) fn read_never_null<'de, T>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    read: Read<'de, T>,
) -> Res {
    read_option(slot, source, read)?;
    if slot.is_none() && source.is_human_readable() {
        return Err(Fault::mismatch(&"a value", Kind::Null));
    }
    Ok(())
}

/// Reads a value that may be absent, and `null`. Formats that are not for people have only one nothing: absent.
#[expect(clippy::option_option, reason = "the slot is the field, which is one")]
#[inline]
pub(crate) fn read_tristate<'de, T>(
    slot: &mut Option<Option<T>>,
    source: &mut dyn Source<'de>,
    read: Read<'de, T>,
) -> Res {
    let mut value = None;
    read_option(&mut value, source, read)?;
    *slot = if source.is_human_readable() { Some(value) } else { value.map(Some) };
    Ok(())
}

/// A slot, and the function that reads its value.
#[expect(missing_debug_implementations, reason = "a value of any type is inside")]
pub struct SlotReader<'s, 'de, T> {
    slot: &'s mut Option<T>,
    read: Read<'de, T>,
    check: Option<fn(&T, &mut Checks)>,
}

impl<'s, 'de, T> SlotReader<'s, 'de, T> {
    /// The slot is empty as yet. What it takes has no rules inside.
    pub fn new(slot: &'s mut Option<T>, read: Read<'de, T>) -> Self {
        Self { slot, read, check: None }
    }

    /// The same for a value of a field type.
    pub fn typed(slot: &'s mut Option<T>, read: Read<'de, T>) -> Self
    where
        T: FieldType<'de>,
    {
        Self { slot, read, check: Some(T::check) }
    }
}

impl<'de, T> OptionSlot<'de> for SlotReader<'_, 'de, T> {
    fn some(&mut self, source: &mut dyn Source<'de>) -> Res {
        (self.read)(self.slot, source)
    }

    fn is_set(&self) -> bool {
        self.slot.is_some()
    }

    fn check(&self, checks: &mut Checks) {
        if let (Some(value), Some(check)) = (&self.slot, self.check) {
            check(value, checks);
        }
    }
}
