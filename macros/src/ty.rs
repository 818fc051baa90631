//! Reads type syntax: the only place where the derive looks at how a type is spelled.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{GenericArgument, Ident, PathArguments, Type};

/// The `T` of an `Option<T>`.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    wrapped(ty, "Option")
}

/// Whether a type parameter stands somewhere in the type.
pub(crate) fn mentions(ty: &Type, param: &Ident) -> bool {
    fn stands_in(tokens: TokenStream, param: &Ident) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == *param,
            TokenTree::Group(group) => stands_in(group.stream(), param),
            _ => false,
        })
    }
    stands_in(ty.to_token_stream(), param)
}

/// How a setter takes its value.
#[derive(Clone)]
pub(crate) enum Accepts {
    /// As it is: for numbers, so that a literal keeps its type.
    Exactly(Type),
    /// Anything that converts.
    Into(Type),
    /// The items of a `Vec`, each as it is or converted.
    Items(Type, bool),
}

/// How a setter of a field of this type (the `Option`s taken off) takes its value.
pub(crate) fn accepts(ty: &Type) -> Accepts {
    match wrapped(ty, "Vec") {
        Some(item) => Accepts::Items(item.clone(), !is_primitive(item)),
        None if is_primitive(ty) => Accepts::Exactly(ty.clone()),
        None => Accepts::Into(ty.clone()),
    }
}

/// Whether the type is a `Cow` with a lifetime of the model's own: it can borrow from the input.
pub(crate) fn is_borrowing(ty: &Type) -> bool {
    let Type::Path(path) = bare(ty) else { return false };
    let Some(last) = path.path.segments.last().filter(|last| last.ident == "Cow") else { return false };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    matches!(arguments.args.first(), Some(GenericArgument::Lifetime(lifetime)) if lifetime.ident != "static")
}

/// Whether the type is spelled as one that holds a string: `String`, `Cow<str>`, or a pointer to a `str`.
pub(crate) fn is_string(ty: &Type) -> bool {
    let Type::Path(path) = bare(ty) else { return false };
    let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else { return false };
    match &last.arguments {
        PathArguments::None => last.ident == "String",
        PathArguments::AngleBracketed(arguments) => {
            ["Box", "Rc", "Arc", "Cow"].iter().any(|name| last.ident == name)
                && matches!(arguments.args.last(), Some(GenericArgument::Type(ty)) if is_str(ty))
        }
        PathArguments::Parenthesized(_) => false,
    }
}

fn is_str(ty: &Type) -> bool {
    matches!(bare(ty), Type::Path(path) if path.path.is_ident("str"))
}

fn is_primitive(ty: &Type) -> bool {
    const PRIMITIVES: [&str; 16] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize",
    ];
    match bare(ty) {
        Type::Path(path) => {
            path.path.get_ident().is_some_and(|ident| PRIMITIVES.iter().any(|name| ident == name))
        }
        _ => false,
    }
}

/// The type without the invisible group that a macro's `$ty` puts around it.
fn bare(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            ty => return ty,
        };
    }
}

/// The `T` of a `Name<T>`, however qualified.
fn wrapped<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    let Type::Path(path) = bare(ty) else { return None };
    let last = path.path.segments.last().filter(|_| path.qself.is_none())?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    if last.ident != name || arguments.args.len() != 1 {
        return None;
    }
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
