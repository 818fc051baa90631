//! Fields that functions of the user's read, and strings that are borrowed.

use crate::fault::{Fault, Kind, Res};
use crate::source::{Foreign, Source, read_foreign};

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
