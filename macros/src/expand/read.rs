//! Reading: "put field *i* from this source", and serde's `Deserialize`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts};
use crate::model::{Access, Field, Object, Presence, Slot};

pub(super) fn expand(object: &Object, parts: &Parts) -> TokenStream {
    let (ty, slots, Parts { reading, clause, .. }) = (parts.ty(), parts.slots(), parts);
    let arms = object.read_fields().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let read = read(field);
        quote!(#index => #read)
    });
    let entry = entry(parts);
    quote! {
        #[automatically_derived]
        impl<#reading> __m::Draft<'__de> for #slots #clause {
            fn model(&self) -> &'static __m::Model {
                <#ty as __m::Describe>::MODEL
            }

            fn fill(&mut self, __index: __m::usize, __source: &mut dyn __m::Source<'__de>) -> __m::Res {
                match __index {
                    #(#arms,)*
                    _ => __m::no_field(),
                }
            }
        }

        #[automatically_derived]
        impl<#reading> __m::FieldType<'__de> for #ty #clause {
            fn read(__slot: &mut __m::Option<Self>, __source: &mut dyn __m::Source<'__de>) -> __m::Res {
                __m::read_object::<#slots>(__slot, __source)
            }
        }

        #entry
    }
}

/// serde's own door.
pub(super) fn entry(parts: &Parts) -> TokenStream {
    let (ty, Parts { reading, clause, .. }) = (parts.ty(), parts);
    quote! {
        #[automatically_derived]
        impl<#reading> __m::Deserialize<'__de> for #ty #clause {
            fn deserialize<__D: __m::Deserializer<'__de>>(
                __deserializer: __D,
            ) -> __m::Result<Self, __D::Error> {
                __m::deserialize(__deserializer)
            }
        }
    }
}

fn read(field: &Field) -> TokenStream {
    let Field { ident, read_ty, .. } = field;
    let read = match (field.slot, field.presence) {
        (Slot::Wrapped, _) | (Slot::Own, Presence::Tristate) => format_ident!("read"),
        (Slot::Own, Presence::NonNull) => format_ident!("read_non_null"),
        (Slot::Own, _) => format_ident!("read_option"),
    };
    match &field.read {
        Access::Never => quote!(__m::no_field()),
        Access::Typed => quote!(<#read_ty as __F>::#read(&mut self.#ident, __source)),
        Access::Borrowed => quote!(__m::borrowed::#read(&mut self.#ident, __source)),
        Access::Opaque => quote!(<#read_ty as __m::Opaque<'_>>::#read(&mut self.#ident, __source)),
        Access::With(path) => {
            let read = match (field.slot, field.presence) {
                (Slot::Wrapped, _) => format_ident!("read_with"),
                (Slot::Own, Presence::NonNull) => format_ident!("read_non_null_with"),
                (Slot::Own, _) => format_ident!("read_optional_with"),
            };
            quote_spanned!(common::at(path.span())=> __m::#read(__source, &mut self.#ident, |__value| #path(__value)))
        }
    }
}
