//! Reading: "put field *i* from this source", and what there is to ask of a draft that has been read.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned as _;

use super::common::{self, Parts, Record};
use super::rules;
use crate::model::{Access, Field, Presence, Slot};

pub(super) fn expand(record: &Record<'_>, parts: &Parts) -> TokenStream {
    let (Record { object, slots, .. }, Parts { reading, field_clause, .. }) = (record, parts);
    let (mut slots_of, mut others) = (TokenStream::new(), TokenStream::new());
    for (index, field) in object.read_fields() {
        let (index, ident, ty) = (Literal::usize_unsuffixed(index), &field.ident, &field.read_ty);
        if let Some(slot) = slot(field) {
            slots_of.extend(quote!(#index => <#ty as __F>::#slot(&mut self.#ident),));
        } else {
            let read = value(field, &quote!(self.#ident));
            others.extend(quote!(#index => #read,));
        }
    }
    let slot = (!slots_of.is_empty()).then(|| {
        quote! {
            fn slot(&mut self, __index: __m::usize) -> __m::Slot<'_, '__de> {
                match __index {
                    #slots_of
                    _ => __m::Slot::Other,
                }
            }
        }
    });
    let fill = (!others.is_empty()).then(|| {
        quote! {
            fn fill(&mut self, __index: __m::usize, __source: &mut dyn __m::Source<'__de>) -> __m::Res {
                match __index {
                    #others
                    _ => __m::no_field(),
                }
            }
        }
    });
    let (idents, check) = (object.fields.iter().map(|field| &field.ident), rules::of_slots(record, parts));
    quote! {
        #[automatically_derived]
        impl<#reading> __m::Draft<'__de> for #slots #field_clause {
            fn model(&self) -> &'static __m::Model {
                <Self as __m::Complete>::MODEL
            }

            #slot

            #fill

            fn is_set(&self, __index: __m::usize) -> __m::bool {
                __m::flag(&[#(self.#idents.is_some()),*], __index)
            }

            #check
        }
    }
}

/// What gives a field's slot, if it is one that a source fills by itself.
fn slot(field: &Field) -> Option<Ident> {
    match (&field.read, field.slot, field.presence) {
        (Access::Typed, Slot::Wrapped, _) => Some(format_ident!("slot")),
        (Access::Typed, Slot::Own, Presence::Tristate | Presence::NonNull) => None,
        (Access::Typed, Slot::Own, _) => Some(format_ident!("slot_option")),
        _ => None,
    }
}

/// Reads a field's value into its slot.
pub(super) fn value(field: &Field, slot: &TokenStream) -> TokenStream {
    let Field { read_ty, .. } = field;
    let read = match (field.slot, field.presence) {
        (Slot::Wrapped, _) => format_ident!("read"),
        (Slot::Own, Presence::Tristate) => format_ident!("read_tristate"),
        (Slot::Own, Presence::NonNull) => format_ident!("read_non_null"),
        (Slot::Own, _) => format_ident!("read_option"),
    };
    match &field.read {
        Access::Never => quote!(__m::no_field()),
        Access::Typed => quote!(<#read_ty as __F>::#read(&mut #slot, __source)),
        Access::Borrowed => quote!(__m::borrowed::#read(&mut #slot, __source)),
        Access::Opaque => quote!(<#read_ty as __m::Opaque<'_>>::#read(&mut #slot, __source)),
        Access::With(path) => {
            let read = match (field.slot, field.presence) {
                (Slot::Wrapped, _) => format_ident!("read_with"),
                (Slot::Own, Presence::NonNull) => format_ident!("read_non_null_with"),
                (Slot::Own, _) => format_ident!("read_optional_with"),
            };
            quote_spanned!(common::at(path.span())=> __m::#read(__source, &mut #slot, |__value| #path(__value)))
        }
    }
}
