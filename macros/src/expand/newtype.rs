//! What is one other type on the wire, or nothing.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts};
use super::write::{self, Values, content, is_typed, tuple};
use super::{entry, read, rules, strings, table, union};
use crate::model::{Absent, Conversion, DefaultValue, Field, Model, Newtype, Shape};

pub(super) fn expand(model: &Model, newtype: &Newtype, parts: &Parts) -> TokenStream {
    let (read, write) =
        (reading(newtype, parts), entry::write(model, parts, || writing(model, newtype, parts)));
    let mut tokens = described(model, parts);
    let described = quote!(<Self as __m::Described>);
    tokens.extend(entry::expand(model, parts, &entry::Ways { described, read, write }));
    tokens
}

/// A type that is read by way of another.
pub(super) fn converted(model: &Model, parts: &Parts) -> TokenStream {
    let read = match &model.read {
        Conversion::By(ty) => {
            quote_spanned!(common::at(ty.span())=> __m::read_from_type::<#ty, Self>(__slot, __source))
        }
        Conversion::Try(ty) => {
            quote_spanned!(common::at(ty.span())=> __m::read_try_from_type::<#ty, Self>(__slot, __source))
        }
        Conversion::Itself => quote!(__m::no_field()),
    };
    let mut tokens = described(model, parts);
    if matches!(model.write, Conversion::Itself) {
        tokens.extend(match &model.shape {
            Shape::Strings(strings) => strings::values(model, strings, parts),
            Shape::Union(union) => union::values(model, union, parts),
            Shape::Object(object) => write::fields_of_self(model, object, parts),
            _ => TokenStream::new(),
        });
    }
    let write = entry::write(model, parts, || match &model.shape {
        Shape::Object(object) => write::object(model, object),
        Shape::Tuple(object) => tuple(model, object, parts),
        Shape::Newtype(newtype) => writing(model, newtype, parts),
        Shape::Unit => unit_writing(model),
        Shape::Strings(_) => strings::writing(),
        Shape::Union(union) => union::writing(union),
    });
    let described = quote!(<Self as __m::Described>);
    tokens.extend(entry::expand(model, parts, &entry::Ways { described, read, write }));
    tokens
}

pub(super) fn unit(model: &Model, parts: &Parts) -> TokenStream {
    let ident = &parts.ident;
    let mut tokens = described(model, parts);
    let ways = entry::Ways {
        described: quote!(<Self as __m::Described>),
        read: quote!(__m::read_unit_struct(__slot, __source, #ident {})),
        write: entry::write(model, parts, || unit_writing(model)),
    };
    tokens.extend(entry::expand(model, parts, &ways));
    tokens
}

fn unit_writing(model: &Model) -> TokenStream {
    let name = &model.names.write;
    quote!(__serializer.serialize_unit_struct(#name))
}

fn described(model: &Model, parts: &Parts) -> TokenStream {
    let (ty, Parts { bound, field_clause, .. }) = (parts.ty(), parts);
    let table = table::constant(model, parts);
    quote! {
        #[automatically_derived]
        impl<#bound> __m::Described for #ty #field_clause {
            #table
        }
    }
}

fn reading(newtype: &Newtype, parts: &Parts) -> TokenStream {
    let (ident, ty, member) = (&parts.ident, &newtype.field.ty, &newtype.field.member);
    let slot = quote!(__value);
    let read = rules::checked(&newtype.field, &slot, read::value(&newtype.field, &slot), parts);
    let others = newtype.others.iter().map(|field| {
        let (member, value) = (&field.member, absent(field));
        quote!(#member: #value,)
    });
    let read = if newtype.transparent && newtype.field.secret {
        quote!(__m::read_secret({ #read })?;)
    } else if newtype.transparent {
        quote!({ #read }?;)
    } else {
        quote! {
            __m::read_newtype(<Self as __m::Described>::MODEL, __source, |__source| #read)?;
        }
    };
    quote! {
        let mut __value: __m::Option<#ty> = __None;
        #read
        __m::wrap(__slot, __value, |__value| #ident { #member: __value, #(#others)* })
    }
}

/// What a field is that is never read.
pub(super) fn absent(field: &Field) -> TokenStream {
    match &field.absent {
        Absent::Value(value) => super::draft::default(field, value),
        Absent::Empty => quote!(__None),
        Absent::Missing | Absent::Fallback => super::draft::default(field, &DefaultValue::Trait),
    }
}

fn writing(model: &Model, newtype: &Newtype, parts: &Parts) -> TokenStream {
    let (field, name) = (&newtype.field, &model.names.write);
    let (ty, member) = (&field.ty, &field.member);
    if is_typed(field) {
        return if newtype.transparent {
            quote!(<#ty as __F>::write(&self.#member, __serializer))
        } else {
            quote!(<#ty as __F>::write_newtype(&self.#member, __serializer, #name))
        };
    }
    let value = content(field, Values::OfSelf, parts);
    if newtype.transparent {
        quote!(__m::Serialize::serialize(#value, __serializer))
    } else {
        quote!(__serializer.serialize_newtype_struct(#name, #value))
    }
}
