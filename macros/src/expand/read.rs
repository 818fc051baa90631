//! Reading: the slots of the fields, and what there is to ask of a draft that has been read.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts, Record};
use super::rules;
use crate::model::{Access, Field, Presence, Slot};

pub(super) fn expand(record: &Record<'_>, parts: &Parts) -> TokenStream {
    let (Record { object, slots, .. }, Parts { reading, field_clause, .. }) = (record, parts);
    let slots_of = object.fields.iter().map(slot);
    let check = rules::of_slots(record, parts);
    quote! {
        #[automatically_derived]
        impl<#reading> __m::Draft<'__de> for #slots #field_clause {
            fn fill(&mut self, __fill: __m::Fill<'_, '__de>) -> __m::Res {
                __fill.slots(&mut [#(#slots_of,)*])
            }

            #check
        }
    }
}

/// A field's slot.
fn slot(field: &Field) -> TokenStream {
    let (ident, read_ty) = (&field.ident, field.read_ty());
    match (&field.read, field.slot, field.presence) {
        (Access::Never, ..) => quote!(__m::Slot::Skipped),
        (Access::Typed, Slot::Wrapped, _) => quote!(<#read_ty as __F>::slot(&mut self.#ident)),
        (Access::Typed, Slot::Own, Presence::Tristate | Presence::NonNull)
        | (Access::Borrowed | Access::Opaque | Access::With(_), ..) => {
            let new = if matches!(field.read, Access::Typed) { quote!(typed) } else { quote!(new) };
            let read = value(field, &quote!(*__slot));
            quote!(__m::Slot::Value(&mut __m::SlotReader::#new(&mut self.#ident, |__slot, __source| #read)))
        }
        (Access::Typed, Slot::Own, _) => quote!(<#read_ty as __F>::slot_option(&mut self.#ident)),
    }
}

/// Reads a field's value into its slot.
pub(super) fn value(field: &Field, slot: &TokenStream) -> TokenStream {
    let read_ty = field.read_ty();
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
