//! `Debug` that keeps secrets.

use core::fmt;

use super::state::Mode;

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

/// The `Debug` of a builder or draft: which secrets have a value.
pub fn debug_builder<M: Mode>(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    secrets: &[(&str, bool)],
) -> fmt::Result {
    let mut debug = f.debug_struct(&alloc::format!("{name}{}", M::NAME));
    for (name, is_set) in secrets {
        debug.field(name, &if *is_set { REDACTED } else { format_args!("unset") });
    }
    debug.finish_non_exhaustive()
}
