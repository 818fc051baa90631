//! `Debug` that keeps secrets.

use core::fmt;

use super::state::Mode;
use crate::model::Model;

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
pub fn debug_draft<M: Mode>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    model: &Model,
    are_set: &[bool],
) -> fmt::Result {
    let mut debug = f.debug_struct(&alloc::format!("{name}{}", M::NAME));
    for (field, is_set) in model.fields().iter().zip(are_set) {
        let state = match (is_set, field.is_secret()) {
            (false, _) => format_args!("unset"),
            (true, false) => format_args!("set"),
            (true, true) => REDACTED,
        };
        debug.field(field.name(), &state);
    }
    debug.finish()
}
