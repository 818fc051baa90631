//! What the spelling of a collection tells of how many items it has.

use syn::{Expr, Lit, Type};

use super::bare;

/// Whether the type is spelled as a set.
pub(crate) fn is_set(ty: &Type) -> bool {
    let Type::Path(path) = bare(ty) else { return false };
    let last = path.path.segments.last().filter(|_| path.qself.is_none());
    last.is_some_and(|last| last.ident == "BTreeSet" || last.ident == "HashSet")
}

/// The length of an array of a fixed one, where it is a number.
pub(crate) fn len(ty: &Type) -> Option<u64> {
    let Type::Array(array) = bare(ty) else { return None };
    match &array.len {
        Expr::Lit(len) => match &len.lit {
            Lit::Int(len) => len.base10_parse().ok(),
            _ => None,
        },
        _ => None,
    }
}
