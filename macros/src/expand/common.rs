//! What several artefacts need: generics, the runtime's path, lint attributes.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{GenericParam, Generics, Ident, Lifetime};

use crate::model::{Model, Runtime, Shape};

/// The type's generics, in the forms that impls need them.
pub(super) struct Parts {
    /// The type itself.
    pub(super) ident: Ident,
    /// Its draft's slots.
    pub(super) slots: Ident,
    /// Its builder.
    pub(super) builder: Ident,
    /// Its draft, an alias of the builder.
    pub(super) draft: Ident,
    /// `'a, T: Bound, const N: usize,`: to declare.
    pub(super) declared: TokenStream,
    /// The same, with each type parameter a field type: for impls.
    pub(super) bound: TokenStream,
    /// The same, with the lifetime of the input: for impls that read.
    pub(super) reading: TokenStream,
    /// The same, with the type parameters read from any input.
    pub(super) owned: TokenStream,
    /// Whether the type has a lifetime: it borrows from its input.
    pub(super) borrows: bool,
    /// `'a, T, N,`: to name.
    pub(super) arguments: TokenStream,
    /// `'a, T, const N: usize,`: to declare an alias.
    pub(super) names: TokenStream,
    /// The where clause, with a comma at its end, or nothing.
    pub(super) clause: TokenStream,
    /// The type's parameters alone, for bounds of another trait.
    pub(super) types: Vec<Ident>,
}

impl Parts {
    pub(super) fn new(model: &Model) -> Self {
        let ident = &model.ident;
        let bare = syn::ext::IdentExt::unraw(ident);
        let defaulted = match &model.shape {
            Shape::Object(object) => object.defaulted.as_slice(),
            Shape::Strings(_) => &[],
        };
        let (mut declared, mut arguments) = (TokenStream::new(), TokenStream::new());
        let (mut bound, mut names) = (TokenStream::new(), TokenStream::new());
        let mut owned = TokenStream::new();
        let (mut lifetimes, mut types) = (Vec::<Lifetime>::new(), Vec::new());
        for param in &model.generics.params {
            match param {
                GenericParam::Lifetime(param) => {
                    let (lifetime, bounds) = (&param.lifetime, &param.bounds);
                    let tokens = quote!(#lifetime: #bounds,);
                    declared.extend(tokens.clone());
                    owned.extend(tokens.clone());
                    bound.extend(tokens);
                    arguments.extend(quote!(#lifetime,));
                    names.extend(quote!(#lifetime,));
                    lifetimes.push(lifetime.clone());
                }
                GenericParam::Type(param) => {
                    let (name, bounds) = (&param.ident, &param.bounds);
                    declared.extend(quote!(#name: #bounds,));
                    let plus = (!bounds.is_empty() && !bounds.trailing_punct()).then(|| quote!(+));
                    let default = defaulted.contains(name).then(|| quote!(+ __m::Default));
                    bound.extend(quote!(#name: #bounds #plus __m::FieldType<'__de> #default,));
                    owned.extend(quote!(#name: #bounds #plus for<'__x> __m::FieldType<'__x> #default,));
                    arguments.extend(quote!(#name,));
                    names.extend(quote!(#name,));
                    types.push(name.clone());
                }
                GenericParam::Const(param) => {
                    let (name, ty) = (&param.ident, &param.ty);
                    let tokens = quote!(const #name: #ty,);
                    declared.extend(tokens.clone());
                    bound.extend(tokens.clone());
                    owned.extend(tokens.clone());
                    names.extend(tokens);
                    arguments.extend(quote!(#name,));
                }
            }
        }
        Self {
            slots: format_ident!("__{bare}Slots"),
            builder: format_ident!("{bare}Builder", span = ident.span()),
            draft: format_ident!("{bare}Draft", span = ident.span()),
            ident: ident.clone(),
            declared,
            // Field types are read from some input; what does not read is indifferent to which.
            bound: if types.is_empty() { bound.clone() } else { quote!('__de, #bound) },
            reading: quote!('__de: #(#lifetimes +)*, #bound),
            owned,
            borrows: !lifetimes.is_empty(),
            arguments,
            names,
            clause: clause(&model.generics),
            types,
        }
    }

    /// The where clause with more bounds.
    pub(super) fn clause_with(&self, bounds: &TokenStream) -> TokenStream {
        let clause = &self.clause;
        match (clause.is_empty(), bounds.is_empty()) {
            (_, true) => clause.clone(),
            (true, false) => quote!(where #bounds),
            (false, false) => quote!(#clause #bounds),
        }
    }

    /// The type with its arguments.
    pub(super) fn ty(&self) -> TokenStream {
        let Self { ident, arguments, .. } = self;
        quote!(#ident<#arguments>)
    }

    /// The slots with the type's arguments.
    pub(super) fn slots(&self) -> TokenStream {
        let Self { slots, arguments, .. } = self;
        quote!(#slots<#arguments>)
    }
}

/// Where the user's tokens are, for errors; but still the derive's own code, for lints.
pub(super) fn at(span: Span) -> Span {
    span.resolved_at(Span::call_site())
}

fn clause(generics: &Generics) -> TokenStream {
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let predicates = predicates.map(|predicate| quote!(#predicate,)).collect::<TokenStream>();
    if predicates.is_empty() { predicates } else { quote!(where #predicates) }
}

/// The path to the runtime crate.
pub(super) fn runtime(runtime: &Runtime) -> TokenStream {
    match runtime {
        Runtime::Usual => quote!(::api_model),
        Runtime::At(path) => quote!(#path),
    }
}

/// For generated code that is nobody's to mend: it uses what is deprecated, makes what may not be used, and names things
/// after fields and by whole paths.
pub(super) fn allow() -> TokenStream {
    quote!(#[allow(
        dead_code,
        deprecated,
        elided_lifetimes_in_paths,
        non_snake_case,
        unreachable_pub,
        unused_qualifications
    )])
}
