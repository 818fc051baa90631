//! `Debug` of a model with secrets: theirs is not shown.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;

use super::common::{self, Parts};
use crate::model::{Field, Model, Object};
use crate::ty;

pub(super) fn expand(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    let (ty, Parts { types, declared, .. }) = (parts.ty(), parts);
    let name = model.ident.unraw().to_string();
    let fields = object.fields.iter().map(shown);
    let clause = parts.clause_with(&quote!(#(#types: __m::fmt::Debug,)*));
    quote! {
        #[automatically_derived]
        impl<#declared> __m::fmt::Debug for #ty #clause {
            fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
                __m::debug(__f, #name, &[#(#fields),*])
            }
        }
    }
}

fn shown(field: &Field) -> TokenStream {
    let (ident, name) = (&field.ident, field.ident.unraw().to_string());
    let value = match (field.secret, ty::option(&field.ty)) {
        (false, _) => quote_spanned!(common::at(field.ty.span())=> &self.#ident),
        // Whether there is a secret is none.
        (true, Some(_)) => quote!(&self.#ident.as_ref().map(|_| __m::REDACTED)),
        (true, None) => quote!(&__m::REDACTED),
    };
    quote!((#name, #value))
}
