//! What several artefacts need: generics, the runtime's path, lint attributes.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};
use syn::{GenericParam, Generics, Ident, Lifetime, LitStr, Member};

use super::rules;
use crate::model::{Conversion, Field, Model, Object, Predicate, Runtime, Variant};
use crate::rule::About;

/// The type's generics, in the forms that impls need them.
pub(super) struct Parts {
    /// The type itself.
    pub(super) ident: Ident,
    /// Its builder.
    pub(super) builder: Ident,
    /// Its draft, an alias of the builder.
    pub(super) draft: Ident,
    /// `'a, T: Bound, const N: usize,`: to declare.
    pub(super) declared: TokenStream,
    /// The same, with the lifetime of some input if the where clause names it: for impls.
    pub(super) bound: TokenStream,
    /// The same, with the lifetime of the input: for impls that read.
    pub(super) reading: TokenStream,
    /// Whether the type has a lifetime: it borrows from its input.
    pub(super) borrows: bool,
    /// `'a, T, N,`: to name.
    pub(super) arguments: TokenStream,
    /// `'a, T, const N: usize,`: to declare an alias.
    pub(super) names: TokenStream,
    /// The type's own where clause, with a comma at its end, or nothing.
    pub(super) clause: TokenStream,
    /// The same, with what must hold to read and write from some input.
    pub(super) field_clause: TokenStream,
    /// The same, from any input.
    pub(super) owned_clause: TokenStream,
    /// The type's parameters alone, for bounds of another trait.
    pub(super) types: Vec<Ident>,
    /// The patterns in the rules, each once.
    pub(super) patterns: Vec<LitStr>,
}

impl Parts {
    pub(super) fn new(model: &Model) -> Self {
        let ident = &model.ident;
        let bare = syn::ext::IdentExt::unraw(ident);
        let (mut declared, mut arguments) = (TokenStream::new(), TokenStream::new());
        let mut names = TokenStream::new();
        let (mut lifetimes, mut types) = (Vec::<Lifetime>::new(), Vec::new());
        for param in &model.generics.params {
            match param {
                GenericParam::Lifetime(param) => {
                    let (lifetime, bounds) = (&param.lifetime, &param.bounds);
                    declared.extend(quote!(#lifetime: #bounds,));
                    arguments.extend(quote!(#lifetime,));
                    names.extend(quote!(#lifetime,));
                    lifetimes.push(lifetime.clone());
                }
                GenericParam::Type(param) => {
                    let (name, bounds) = (&param.ident, &param.bounds);
                    declared.extend(quote!(#name: #bounds,));
                    arguments.extend(quote!(#name,));
                    names.extend(quote!(#name,));
                    types.push(name.clone());
                }
                GenericParam::Const(param) => {
                    let (name, ty) = (&param.ident, &param.ty);
                    declared.extend(quote!(const #name: #ty,));
                    names.extend(quote!(const #name: #ty,));
                    arguments.extend(quote!(#name,));
                }
            }
        }
        let own: TokenStream = own_predicates(&model.generics);
        let mut field = own.clone();
        field.extend(model.bounds.predicates.iter().map(|predicate| bound(predicate, "'__de", false)));
        let mut owned = own.clone();
        owned.extend(model.bounds.predicates.iter().map(|predicate| bound(predicate, "'__x", true)));
        if !types.is_empty() && matches!(model.write, Conversion::By(_)) {
            // To be written as another type, it is cloned.
            field.extend(quote!(#ident<#arguments>: __m::Clone,));
            owned.extend(quote!(#ident<#arguments>: __m::Clone,));
        }
        Self {
            builder: format_ident!("{bare}Builder", span = ident.span()),
            draft: format_ident!("{bare}Draft", span = ident.span()),
            ident: ident.clone(),
            // Field types are read from some input; what does not read is indifferent to which.
            bound: if model.bounds.predicates.is_empty() {
                declared.clone()
            } else {
                quote!('__de, #declared)
            },
            reading: quote!('__de: #(#lifetimes +)*, #declared),
            declared,
            borrows: !lifetimes.is_empty(),
            arguments,
            names,
            clause: clause(&own),
            field_clause: clause(&field),
            owned_clause: clause(&owned),
            types,
            patterns: rules::patterns(model),
        }
    }

    /// The type with its arguments.
    pub(super) fn ty(&self) -> TokenStream {
        let Self { ident, arguments, .. } = self;
        quote!(#ident<#arguments>)
    }

    /// What to declare where a draft is asked something: it is a draft for some input, which outlives what is borrowed.
    pub(super) fn drafting(&self) -> &TokenStream {
        if self.borrows { &self.reading } else { &self.bound }
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
}

/// Fields that are read into slots of their own: those of a struct or of a variant.
pub(super) struct Record<'m> {
    pub(super) object: &'m Object,
    /// The slots' type, by its name alone.
    pub(super) ident: Ident,
    /// The same with its arguments.
    pub(super) slots: TokenStream,
    /// What is made of them: `Type` or `Type::Variant`.
    pub(super) make: TokenStream,
    /// The variant whose fields these are, which need not name every parameter.
    pub(super) variant: Option<&'m Ident>,
}

impl<'m> Record<'m> {
    pub(super) fn of_type(object: &'m Object, parts: &Parts) -> Self {
        let Parts { ident, arguments, .. } = parts;
        let slots = format_ident!("__{}Slots", syn::ext::IdentExt::unraw(ident));
        Self { object, slots: quote!(#slots<#arguments>), ident: slots, make: quote!(#ident), variant: None }
    }

    pub(super) fn of_variant(variant: &'m Variant, object: &'m Object, parts: &Parts) -> Self {
        let Parts { ident, arguments, .. } = parts;
        let name = &variant.ident;
        let slots = format_ident!("__{}Slots", syn::ext::IdentExt::unraw(name));
        Self {
            object,
            slots: quote!(#slots<#arguments>),
            ident: slots,
            make: quote!(#ident::#name),
            variant: Some(name),
        }
    }
}

impl Record<'_> {
    /// Whether the fields have no names.
    pub(super) fn is_tuple(&self) -> bool {
        self.object.fields.iter().any(|field| matches!(field.member, Member::Unnamed(_)))
    }
}

/// The name that a pattern gives a field's value: none that is given to anything else.
pub(super) fn binding(field: &Field) -> Ident {
    format_ident!("__of_{}", syn::ext::IdentExt::unraw(&field.ident), span = Span::call_site())
}

/// Where the user's tokens are, for errors; but still the derive's own code, for lints.
pub(super) fn at(span: Span) -> Span {
    span.resolved_at(Span::call_site())
}

fn own_predicates(generics: &Generics) -> TokenStream {
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    predicates.map(|predicate| quote!(#predicate,)).collect()
}

fn clause(predicates: &TokenStream) -> TokenStream {
    if predicates.is_empty() { TokenStream::new() } else { quote!(where #predicates) }
}

/// A bound for one input, whose lifetime this is, or for any.
fn bound(predicate: &Predicate, lifetime: &str, any: bool) -> TokenStream {
    let lifetime = Lifetime::new(lifetime, Span::call_site());
    let any = any.then(|| quote!(for<#lifetime>));
    match predicate {
        Predicate::FieldType(ty) => quote!(#ty: #any __m::FieldType<#lifetime>,),
        Predicate::Opaque(ty) => quote!(#ty: #any __m::Opaque<#lifetime>,),
        Predicate::Default(ty) => quote!(#ty: __m::Default,),
        Predicate::Rule(ty, about) => {
            let about = match about {
                About::Strings => quote!(Text),
                About::Numbers => quote!(Numeric),
                About::Arrays => quote!(Array),
                About::Maps => quote!(Members),
                About::Anything => return TokenStream::new(),
            };
            quote!(#ty: __rules::#about,)
        }
        Predicate::Custom(predicate) => {
            let (tokens, named) = with_input(predicate.to_token_stream(), &lifetime);
            let any = any.filter(|_| named);
            quote!(#any #tokens,)
        }
    }
}

/// The user's `'de` is the input's lifetime, whatever that is called here.
fn with_input(tokens: TokenStream, lifetime: &Lifetime) -> (TokenStream, bool) {
    let (mut named, mut is_lifetime) = (false, false);
    let tokens = tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) if is_lifetime && ident == "de" => {
                (named, is_lifetime) = (true, false);
                TokenTree::Ident(lifetime.ident.clone())
            }
            TokenTree::Group(group) => {
                let (stream, inner) = with_input(group.stream(), lifetime);
                named |= inner;
                TokenTree::Group(proc_macro2::Group::new(group.delimiter(), stream))
            }
            token => {
                is_lifetime = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
                token
            }
        })
        .collect();
    (tokens, named)
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
        non_camel_case_types,
        non_snake_case,
        single_use_lifetimes,
        unreachable_pub,
        unused_qualifications,
        clippy::impl_trait_in_params,
        clippy::iter_not_returning_iterator,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref
    )])
}
