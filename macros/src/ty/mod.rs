//! Reads type syntax: the only place where the derive looks at how a type is spelled.

mod collections;
mod integer;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens as _, TokenStreamExt as _, quote};
use syn::{
    ExprPath, GenericArgument, Generics, Ident, PathArguments, PathSegment, Type, TypeParamBound, TypePath,
    WherePredicate,
};

pub(crate) use collections::{is_set, len};
pub(crate) use integer::{Integers, integers};

/// The `T` of an `Option<T>`.
pub(crate) fn option(ty: &Type) -> Option<&Type> {
    wrapped(ty, "Option")
}

/// The type of a field's value when it is there: less its `Option`s, of which a field that tells absent from `null` has two.
pub(crate) fn present(ty: &Type) -> &Type {
    let inner = option(ty).unwrap_or(ty);
    option(inner).unwrap_or(inner)
}

/// Whether a type parameter stands somewhere in the type, but for a `PhantomData`, which holds nothing of it.
pub(crate) fn mentions(ty: &Type, param: &Ident) -> bool {
    fn stands_in(tokens: TokenStream, param: &Ident) -> bool {
        let (mut phantom, mut depth, mut last) = (false, 0_usize, None);
        tokens.into_iter().any(|token| {
            let punct = match &token {
                TokenTree::Punct(punct) => Some(punct.as_char()),
                _ => None,
            };
            match (punct, last) {
                (Some('<'), _) if phantom => depth += 1,
                // The head of an arrow closes nothing.
                (Some('>'), Some('-')) => {}
                (Some('>'), _) if phantom => depth -= 1,
                _ => {}
            }
            last = punct;
            phantom &= depth > 0 || punct == Some(':');
            match token {
                TokenTree::Ident(ident) if !phantom => {
                    phantom = ident == "PhantomData";
                    ident == *param
                }
                TokenTree::Group(group) if !phantom => stands_in(group.stream(), param),
                _ => false,
            }
        })
    }
    stands_in(ty.to_token_stream(), param)
}

/// The types in a type that are associated with a type parameter: `T::Item`.
pub(crate) fn associated(ty: &Type, param: &Ident) -> Vec<Type> {
    let Type::Path(path) = bare(ty) else { return Vec::new() };
    let mut segments = path.path.segments.iter();
    if segments.next().is_some_and(|first| first.ident == *param) && path.path.segments.len() > 1 {
        return vec![ty.clone()];
    }
    let arguments = path.path.segments.iter().filter_map(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    });
    let types = arguments.flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.flat_map(|ty| associated(ty, param)).collect()
}

/// Whether the type is spelled with a parameter itself, and not only with types associated with it.
pub(crate) fn mentions_itself(ty: &Type, param: &Ident) -> bool {
    fn count(tokens: TokenStream, param: &Ident) -> usize {
        let count_in = |token| match token {
            TokenTree::Ident(ident) => usize::from(ident == *param),
            TokenTree::Group(group) => count(group.stream(), param),
            _ => 0,
        };
        tokens.into_iter().map(count_in).sum()
    }
    mentions(ty, param) && count(ty.to_token_stream(), param) > associated(ty, param).len()
}

/// The one name that the type is spelled with, as a type parameter is.
pub(crate) fn param(ty: &Type) -> Option<&Ident> {
    match bare(ty) {
        Type::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// The type that a predicate asks serde's traits of, if it does.
pub(crate) fn of_serde(predicate: &WherePredicate) -> Option<&Type> {
    let WherePredicate::Type(predicate) = predicate else { return None };
    let is_of_serde = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last().is_some_and(|last| {
            ["Serialize", "Deserialize", "DeserializeOwned"].iter().any(|name| last.ident == name)
        }),
        _ => false,
    };
    predicate.bounds.iter().any(is_of_serde).then_some(&predicate.bounded_ty)
}

/// The lifetimes that stand in the type, but for `'static`.
pub(crate) fn lifetimes(ty: &Type) -> Vec<String> {
    fn collect(tokens: TokenStream, found: &mut Vec<String>) {
        let mut is_lifetime = false;
        for token in tokens {
            match token {
                TokenTree::Group(group) => collect(group.stream(), found),
                TokenTree::Ident(ident) if is_lifetime && ident != "static" => {
                    found.push(format!("'{ident}"));
                }
                TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                    is_lifetime = true;
                    continue;
                }
                _ => {}
            }
            is_lifetime = false;
        }
    }
    let mut found = Vec::new();
    collect(ty.to_token_stream(), &mut found);
    found
}

/// Whether a reference in the type lacks the lifetime that it must have in a field, which rustc says.
pub(crate) fn lacks_lifetime(ty: &Type) -> bool {
    match bare(ty) {
        Type::Reference(reference) => reference.lifetime.is_none() || lacks_lifetime(&reference.elem),
        Type::Slice(slice) => lacks_lifetime(&slice.elem),
        Type::Array(array) => lacks_lifetime(&array.elem),
        Type::Tuple(tuple) => tuple.elems.iter().any(lacks_lifetime),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| match &last.arguments {
            PathArguments::AngleBracketed(arguments) => arguments
                .args
                .iter()
                .any(|argument| matches!(argument, GenericArgument::Type(ty) if lacks_lifetime(ty))),
            _ => false,
        }),
        _ => false,
    }
}

/// Whether the type is `PhantomData`.
pub(crate) fn is_phantom(ty: &Type) -> bool {
    wrapped(ty, "PhantomData").is_some()
}

/// What `Self` is, spelled out: it means something else where fields get slots of their own.
pub(crate) struct Itself<'i> {
    pub(crate) ident: &'i Ident,
    pub(crate) generics: &'i Generics,
}

impl Itself<'_> {
    /// A type without `Self`.
    pub(crate) fn in_type(&self, ty: &Type) -> Type {
        if !may_name_self(ty) {
            return ty.clone();
        }
        let whole = self.whole();
        let (tokens, is_named) = spell_self(ty.to_token_stream(), &whole, &quote!(<#whole>));
        // What could be parsed once can be parsed again.
        if is_named { syn::parse2(tokens).unwrap_or_else(|_| ty.clone()) } else { ty.clone() }
    }

    /// An expression without `Self`. No type in angle brackets may stand before the braces of a variant.
    pub(crate) fn in_expression(&self, expression: TokenStream) -> TokenStream {
        spell_self(expression, &self.whole(), &self.start().into_token_stream()).0
    }

    /// A path without `Self`, which stays a path: `Type::<T>::function`.
    pub(crate) fn in_path(&self, ExprPath { qself, path, .. }: &mut ExprPath) {
        if let Some(qself) = qself {
            *qself.ty = self.in_type(&qself.ty);
        } else if let Some(first) = path.segments.first_mut().filter(|first| first.ident == "Self") {
            let mut start = self.start();
            start.ident.set_span(first.ident.span());
            *first = start;
        }
    }

    fn whole(&self) -> TokenStream {
        let (ident, (_, arguments, _)) = (self.ident, self.generics.split_for_impl());
        quote!(#ident #arguments)
    }

    fn start(&self) -> PathSegment {
        let (ident, (_, arguments, _)) = (self.ident, self.generics.split_for_impl());
        let turbofish = arguments.as_turbofish();
        syn::parse_quote!(#ident #turbofish)
    }
}

/// Whether `Self` may stand in the type. Most types are names, and need not be taken apart into tokens.
fn may_name_self(ty: &Type) -> bool {
    let Type::Path(TypePath { qself: None, path, .. }) = ty else { return true };
    path.segments.iter().any(|segment| {
        segment.ident == "Self"
            || match &segment.arguments {
                PathArguments::None => false,
                PathArguments::AngleBracketed(arguments) => {
                    arguments.args.iter().any(|argument| match argument {
                        GenericArgument::Type(ty) => may_name_self(ty),
                        GenericArgument::Lifetime(_) => false,
                        _ => true,
                    })
                }
                PathArguments::Parenthesized(_) => true,
            }
    })
}

/// `whole` is what stands for `Self`, and `start` what does where a path goes on.
fn spell_self(tokens: TokenStream, whole: &TokenStream, start: &TokenStream) -> (TokenStream, bool) {
    let (mut spelled, mut is_named) = (TokenStream::new(), false);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => {
                is_named = true;
                let (itself, most) = match tokens.peek() {
                    Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => (start, usize::MAX),
                    // The arguments of `Self { … }` and `Self(…)`, which are values, are inferred.
                    Some(TokenTree::Group(_)) => (whole, 1),
                    _ => (whole, usize::MAX),
                };
                spelled.extend(itself.clone().into_iter().take(most).map(|mut token| {
                    token.set_span(ident.span());
                    token
                }));
            }
            TokenTree::Group(group) => {
                let (inner, is_inside) = spell_self(group.stream(), whole, start);
                is_named |= is_inside;
                let mut inner = Group::new(group.delimiter(), inner);
                inner.set_span(group.span());
                spelled.append(inner);
            }
            token => spelled.append(token),
        }
    }
    (spelled, is_named)
}

/// How a setter takes its value.
#[derive(Clone)]
pub(crate) enum Accepts {
    /// As it is: for numbers, so that a literal keeps its type, and for references, so that they coerce.
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
        None if is_primitive(ty) || matches!(bare(ty), Type::Reference(_)) => Accepts::Exactly(ty.clone()),
        None => Accepts::Into(ty.clone()),
    }
}

/// Whether the type is a `Cow` of text or bytes with a lifetime of the model's own: it can borrow from the input.
pub(crate) fn is_borrowing(ty: &Type) -> bool {
    let Type::Path(path) = bare(ty) else { return false };
    let Some(last) = path.path.segments.last().filter(|last| last.ident == "Cow") else { return false };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    let is_lent = match arguments.args.last() {
        Some(GenericArgument::Type(Type::Slice(slice))) => is_named(&slice.elem, "u8"),
        Some(GenericArgument::Type(ty)) => is_str(ty),
        _ => false,
    };
    let is_own = |argument: &GenericArgument| match argument {
        GenericArgument::Lifetime(lifetime) => lifetime.ident != "static",
        _ => false,
    };
    is_lent && arguments.args.first().is_some_and(is_own)
}

/// Whether the type is a reference that outlives every input.
pub(crate) fn is_static(ty: &Type) -> bool {
    let Type::Reference(reference) = bare(ty) else { return false };
    reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static")
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

/// What the spelling of a type tells of its values.
pub(crate) enum Spelled<'t> {
    String,
    Char,
    Integer,
    Float,
    Boolean,
    Array(Option<&'t Type>),
    Map(Option<(&'t Type, &'t Type)>),
    /// Nothing.
    Other,
}

impl Spelled<'_> {
    /// As in "this is a string".
    pub(crate) fn what(&self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Char => "a single character",
            Self::Integer => "an integer",
            Self::Float => "a number",
            Self::Boolean => "a boolean",
            Self::Array(_) => "an array",
            Self::Map(_) => "a map",
            Self::Other => "another type",
        }
    }
}

/// What kind of values the type is spelled as having.
pub(crate) fn spelled(ty: &Type) -> Spelled<'_> {
    match bare(ty) {
        Type::Array(array) => return Spelled::Array(Some(&array.elem)),
        Type::Reference(reference) if is_str(&reference.elem) => return Spelled::String,
        _ => {}
    }
    if is_string(ty) {
        return Spelled::String;
    }
    if is_primitive(ty) {
        let name = bare(ty).to_token_stream().to_string();
        return match name.as_str() {
            "bool" => Spelled::Boolean,
            "char" => Spelled::Char,
            "f32" | "f64" => Spelled::Float,
            _ => Spelled::Integer,
        };
    }
    let Type::Path(path) = bare(ty) else { return Spelled::Other };
    let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
        return Spelled::Other;
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return Spelled::Other };
    let types: Vec<&Type> = arguments
        .args
        .iter()
        .filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
        .collect();
    let name = last.ident.to_string();
    match (name.as_str(), types.as_slice()) {
        ("Vec" | "VecDeque" | "LinkedList" | "BTreeSet" | "HashSet", [item, ..]) => {
            Spelled::Array(Some(item))
        }
        ("BTreeMap" | "HashMap", [key, value, ..]) => Spelled::Map(Some((key, value))),
        ("Box" | "Rc" | "Arc", [inner]) => match bare(inner) {
            Type::Slice(slice) => Spelled::Array(Some(&slice.elem)),
            _ => Spelled::Other,
        },
        _ => Spelled::Other,
    }
}

/// Whether the type is spelled as a map.
pub(crate) fn is_map(ty: &Type) -> bool {
    matches!(spelled(ty), Spelled::Map(_)) || is_json_map(ty)
}

/// Whether the type is spelled as `serde_json`'s `Map`.
fn is_json_map(ty: &Type) -> bool {
    let Type::Path(path) = bare(ty) else { return false };
    let Some(last) = path.path.segments.last().filter(|last| last.ident == "Map") else { return false };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    match arguments.args.last() {
        Some(GenericArgument::Type(Type::Path(value))) => {
            value.path.segments.last().is_some_and(|last| last.ident == "Value")
        }
        _ => false,
    }
}

/// Whether the type is an array of a fixed length.
pub(crate) fn is_fixed(ty: &Type) -> bool {
    matches!(bare(ty), Type::Array(_))
}

/// The type of what a rule is about that is for what is inside: `items`, `keys` or `values`.
pub(crate) fn inside<'t>(ty: &'t Type, keyword: &str) -> Option<&'t Type> {
    match (spelled(ty), keyword) {
        (Spelled::Array(item), "items") => item,
        (Spelled::Map(Some((key, _))), "keys") => Some(key),
        (Spelled::Map(Some((_, value))), "values") => Some(value),
        _ => None,
    }
}

/// Whether the type is spelled as one that holds no model: its values have no rules of their own.
pub(crate) fn is_leaf(ty: &Type) -> bool {
    if is_primitive(ty) || is_string(ty) || is_phantom(ty) {
        return true;
    }
    match spelled(ty) {
        Spelled::Array(Some(item)) => is_leaf(item),
        Spelled::Map(Some((key, value))) => is_leaf(key) && is_leaf(value),
        Spelled::String => true,
        _ => ["Option", "Box"].iter().any(|name| wrapped(ty, name).is_some_and(is_leaf)),
    }
}

/// What a value of the type is, if it is there, where the spelling alone tells that it is no object.
pub(crate) fn no_object(ty: &Type) -> Option<&'static str> {
    let ty = option(ty).unwrap_or(ty);
    match (spelled(ty), bare(ty)) {
        (Spelled::Other, Type::Tuple(tuple)) if !tuple.elems.is_empty() => Some("an array"),
        (Spelled::Other | Spelled::Map(_), _) => None,
        (spelled, _) => Some(spelled.what()),
    }
}

fn is_str(ty: &Type) -> bool {
    is_named(ty, "str")
}

/// Whether the type is a path to one of this name, without arguments.
fn is_named(ty: &Type, name: &str) -> bool {
    let Type::Path(path) = bare(ty) else { return false };
    let last = path.path.segments.last().filter(|_| path.qself.is_none());
    last.is_some_and(|last| last.ident == name && last.arguments.is_none())
}

fn is_primitive(ty: &Type) -> bool {
    const PRIMITIVES: [&str; 16] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64",
        "u128", "usize",
    ];
    match bare(ty) {
        Type::Path(path) => {
            path.path.get_ident().is_some_and(|ident| PRIMITIVES.contains(&ident.to_string().as_str()))
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
