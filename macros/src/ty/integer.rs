//! The integers that a type is spelled as.

use syn::Type;

use super::{bare, wrapped};
use crate::whole::{Range, Whole};

/// A type of integers.
pub(crate) struct Integers {
    /// As it is written, without the path to it.
    pub(crate) name: String,
    pub(crate) range: Range,
}

/// What integers the type is spelled as holding; `None` if it is not spelled as holding any.
pub(crate) fn integers(ty: &Type) -> Option<Integers> {
    let (name, primitive) = if let Some(inner) = wrapped(ty, "NonZero") {
        let primitive = name_of(inner)?;
        (format!("NonZero<{primitive}>"), primitive)
    } else {
        let name = name_of(ty)?;
        let primitive = name.strip_prefix("NonZero").map_or_else(|| name.clone(), str::to_lowercase);
        (name, primitive)
    };
    let (sign, width) = primitive.split_at_checked(1)?;
    let bits = match width {
        "8" | "16" | "32" | "64" | "128" => width.parse().ok()?,
        // As wide as any machine's.
        "size" => 64,
        _ => return None,
    };
    let mut range = match sign {
        "i" => Range::of(bits, true),
        "u" => Range::of(bits, false),
        _ => return None,
    };
    if name != primitive && range.lowest == Whole::Small(0) {
        range.lowest = Whole::Small(1);
    }
    Some(Integers { name, range })
}

/// The last word of a type that is a path without arguments.
fn name_of(ty: &Type) -> Option<String> {
    let Type::Path(path) = bare(ty) else { return None };
    let last = path.path.segments.last().filter(|last| path.qself.is_none() && last.arguments.is_none())?;
    Some(last.ident.to_string())
}

#[cfg(test)]
mod tests {
    use super::integers;

    #[test]
    fn integers_are_told_by_their_spelling() {
        let told = |ty: &str| {
            let ty = syn::parse_str(ty).unwrap();
            integers(&ty)
                .map(|found| format!("{} {} {}", found.name, found.range.lowest, found.range.highest))
        };
        assert_eq!(told("u8").unwrap(), "u8 0 255");
        assert_eq!(told("i16").unwrap(), "i16 -32768 32767");
        assert_eq!(told("usize").unwrap(), "usize 0 18446744073709551615");
        assert_eq!(told("isize").unwrap(), "isize -9223372036854775808 9223372036854775807");
        assert_eq!(told("u128").unwrap(), "u128 0 340282366920938463463374607431768211455");
        assert_eq!(told("std::num::NonZeroU8").unwrap(), "NonZeroU8 1 255");
        assert_eq!(told("NonZeroIsize").unwrap(), "NonZeroIsize -9223372036854775808 9223372036854775807");
        assert_eq!(told("NonZero<u8>").unwrap(), "NonZero<u8> 1 255");
        for ty in ["f64", "u7", "bool", "Option<u8>", "<T as X>::u8", "NonZero", "String", "ü8", "(u8,)"] {
            assert_eq!(told(ty), None, "{ty}");
        }
    }
}
