//! A string enum: which value each member is, and back.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::common::Parts;
use super::{entry, table};
use crate::model::{Model, Strings, Unknown};

pub(super) fn expand(model: &Model, strings: &Strings, parts: &Parts) -> TokenStream {
    let mut tokens = values(model, strings, parts);
    tokens.extend(entry::expand(
        model,
        parts,
        &entry::Ways {
            described: quote!(<Self as __m::StringEnum>),
            read: quote!(__m::read_choice(__slot, __source)),
            write: entry::write(model, parts, writing),
        },
    ));
    tokens
}

/// The body of `serialize`.
pub(super) fn writing() -> TokenStream {
    quote!(__m::write_choice(self, __serializer))
}

/// What the values are.
pub(super) fn values(model: &Model, strings: &Strings, parts: &Parts) -> TokenStream {
    let ident = &model.ident;
    let numbered = || (0..).map(Literal::usize_unsuffixed).zip(&strings.variants);
    let picks = numbered().filter(|(_, variant)| variant.is_read).map(|(index, variant)| {
        let variant = &variant.ident;
        quote!(#index => Self::#variant,)
    });
    let picks: TokenStream = picks.collect();
    let picked = if picks.is_empty() {
        quote!(__None)
    } else {
        quote!(__Some(match __index { #picks _ => return __None }))
    };
    let shows = numbered().map(|(index, variant)| {
        let name = &variant.ident;
        if variant.is_written {
            quote!(Self::#name => #index,)
        } else {
            let shown = name.to_string();
            quote!(Self::#name => return __m::Shown::Skipped(#shown),)
        }
    });
    let shows: TokenStream = shows.collect();
    let (keep, kept) = match &strings.unknown {
        Unknown::Refuse | Unknown::Other(_) => (TokenStream::new(), TokenStream::new()),
        Unknown::Keep(variant, _) => (
            quote! {
                fn keep(__text: __m::String) -> __m::Option<Self> {
                    __Some(Self::#variant(<_ as __m::Into<_>>::into(__text)))
                }
            },
            quote!(Self::#variant(__text) => return __m::Shown::Kept(__text),),
        ),
    };
    let mut body = quote!(match self { #shows #kept });
    if strings.variants.iter().any(|variant| variant.is_written) {
        body = quote!(__m::Shown::Member(#body));
    }
    let table = table::own(model, parts);
    quote! {
        #[automatically_derived]
        impl __m::StringEnum for #ident {
            #table

            fn pick(__index: __m::usize) -> __m::Option<Self> {
                #picked
            }

            #keep

            fn shown(&self) -> __m::Shown<'_> {
                #body
            }
        }
    }
}
