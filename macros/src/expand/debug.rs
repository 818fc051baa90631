//! `Debug` of a model with secrets: theirs is not shown.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;

use super::common::Parts;
use crate::model::{Field, Model, Object};
use crate::ty;

pub(super) fn expand(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    let (ty, slots, Parts { types, declared, clause, .. }) = (parts.ty(), parts.slots(), parts);
    let (name, builder) = (model.ident.unraw().to_string(), parts.builder.to_string());
    let shown = |in_slots: bool| {
        let fields = object.fields.iter().map(move |field| shown(field, in_slots));
        quote!(&[#(#fields),*])
    };
    let (fields, slot_fields) = (shown(false), shown(true));
    let bounds = bounds(clause, types);
    quote! {
        #[automatically_derived]
        impl<#declared> __m::fmt::Debug for #ty #bounds {
            fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
                __m::debug(__f, #name, #fields)
            }
        }

        #[automatically_derived]
        impl<#declared> __m::fmt::Debug for #slots #bounds {
            fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
                __m::debug(__f, #builder, #slot_fields)
            }
        }
    }
}

/// The where clause, and `Debug` for each type parameter.
pub(super) fn bounds(clause: &TokenStream, types: &[syn::Ident]) -> TokenStream {
    if types.is_empty() {
        return clause.clone();
    }
    let start = if clause.is_empty() { quote!(where) } else { quote!(#clause,) };
    quote!(#start #(#types: __m::fmt::Debug,)*)
}

fn shown(field: &Field, in_slots: bool) -> TokenStream {
    let (ident, name) = (&field.ident, field.ident.unraw().to_string());
    if !field.secret {
        return quote!((#name, &self.#ident));
    }
    // Whether there is a secret is none.
    if in_slots || ty::option(&field.ty).is_some() {
        return quote!((#name, &self.#ident.as_ref().map(|_| __m::REDACTED)));
    }
    quote!((#name, &__m::REDACTED))
}
