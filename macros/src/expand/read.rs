//! Reading: "put field *i* from this source".

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts};
use crate::model::{Access, Field, Object, Presence, Slot};

pub(super) fn expand(object: &Object, parts: &Parts) -> TokenStream {
    let (slots, Parts { reading, clause, .. }) = (parts.slots(), parts);
    let arms = object.read_fields().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let read = read(field);
        quote!(#index => #read)
    });
    quote! {
        #[automatically_derived]
        impl<#reading> __m::Draft<'__de> for #slots #clause {
            fn model(&self) -> &'static __m::Model {
                <Self as __m::Complete>::MODEL
            }

            fn fill(&mut self, __index: __m::usize, __source: &mut dyn __m::Source<'__de>) -> __m::Res {
                match __index {
                    #(#arms,)*
                    _ => __m::no_field(),
                }
            }
        }
    }
}

fn read(field: &Field) -> TokenStream {
    let Field { ident, read_ty, .. } = field;
    let read = match (field.slot, field.presence) {
        (Slot::Wrapped, _) => format_ident!("read"),
        (Slot::Own, Presence::Tristate) => format_ident!("read_tristate"),
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
