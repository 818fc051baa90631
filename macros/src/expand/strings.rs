//! A string enum: which value each member is, and back.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::common::Parts;
use super::{entry, table};
use crate::model::{Model, Strings, Unknown};

pub(super) fn expand(model: &Model, strings: &Strings, parts: &Parts) -> TokenStream {
    let ident = &model.ident;
    let members = || (0..).map(Literal::usize_unsuffixed).zip(&strings.variants);
    let picks = members().filter(|(_, variant)| variant.is_read).map(|(index, variant)| {
        let variant = &variant.ident;
        quote!(#index => Self::#variant)
    });
    let shows = members().map(|(index, variant)| {
        let name = &variant.ident;
        if variant.is_written {
            quote!(Self::#name => __m::Shown::Member(#index))
        } else {
            let shown = name.to_string();
            quote!(Self::#name => __m::Shown::Skipped(#shown))
        }
    });
    let (keep, kept) = match &strings.unknown {
        Unknown::Refuse | Unknown::Other(_) => (TokenStream::new(), TokenStream::new()),
        Unknown::Keep(variant, _) => (
            quote! {
                fn keep(__text: __m::String) -> __m::Option<Self> {
                    __m::Option::Some(Self::#variant(<_ as __m::Into<_>>::into(__text)))
                }
            },
            quote!(Self::#variant(__text) => __m::Shown::Kept(__text),),
        ),
    };
    let table = table::constant(model, parts);
    let doors = entry::expand(
        model,
        parts,
        &entry::Ways {
            described: quote!(<Self as __m::StringEnum>),
            read: quote!(__m::read_choice(__slot, __source)),
            write: entry::write(model, parts, || quote!(__m::write_choice(self, __serializer))),
        },
    );
    quote! {
        #[automatically_derived]
        impl __m::StringEnum for #ident {
            #table

            fn pick(__index: __m::usize) -> __m::Option<Self> {
                __m::Option::Some(match __index {
                    #(#picks,)*
                    _ => return __m::Option::None,
                })
            }

            #keep

            fn shown(&self) -> __m::Shown<'_> {
                match self {
                    #(#shows,)*
                    #kept
                }
            }
        }

        #doors
    }
}
