//! The draft: a slot for each field, and how it becomes the model.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts, Record};
use crate::model::{Absent, DefaultValue, Fallback, Field, Slot};
use crate::ty;

/// The slots' type: of a struct, beside it, since the builder names them.
pub(super) fn slots(record: &Record<'_>, parts: &Parts, runtime: &TokenStream) -> TokenStream {
    let (Record { ident, object, .. }, Parts { declared, clause, .. }) = (record, parts);
    let fields = object.fields.iter().map(|Field { ident, ty, slot, .. }| match slot {
        Slot::Own => quote!(#ident: #ty,),
        Slot::Wrapped => quote!(#ident: #runtime::private::Option<#ty>,),
    });
    let fields: TokenStream = fields.collect();
    let ty = parts.ty();
    let of = record.variant.is_some().then(|| quote!(__of: #runtime::private::PhantomData<#ty>,));
    quote! {
        #[allow(deprecated, non_camel_case_types, non_snake_case, clippy::all, clippy::pedantic)]
        struct #ident<#declared> #clause {
            #fields
            #of
        }
    }
}

/// `table` is the constant that describes what the slots are of.
pub(super) fn expand(record: &Record<'_>, parts: &Parts, table: &TokenStream) -> TokenStream {
    let (ty, Parts { bound, field_clause, .. }) = (parts.ty(), parts);
    let Record { object, slots, .. } = record;
    let idents = object.fields.iter().map(|field| &field.ident);
    let of = record.variant.is_some().then(|| quote!(__of: __m::PhantomData,));
    let complete = complete(record, &ty);
    let has_rules = object.has_rules().then(|| {
        quote! {
            const HAS_RULES: __m::bool = true;
        }
    });
    quote! {
        #[automatically_derived]
        impl<#bound> __m::Complete for #slots #field_clause {
            type Model = #ty;
            #table
            #has_rules

            fn empty() -> Self {
                Self { #(#idents: __None,)* #of }
            }

            fn complete(self, __slot: &mut __m::Option<#ty>) -> __m::Res {
                #complete
            }
        }
    }
}

/// One pattern match, since that is what compiles fastest. What is not required needs no name on its way.
fn complete(record: &Record<'_>, ty: &TokenStream) -> TokenStream {
    let Record { object, make, .. } = record;
    let (required, values): (Vec<_>, Vec<_>) = object
        .required()
        .enumerate()
        .map(|(index, field)| (&field.ident, format_ident!("__f{index}")))
        .unzip();
    let mut bound = values.iter();
    let members = object.fields.iter().map(|field| {
        let (member, value) = (&field.member, if field.is_required() { bound.next() } else { None });
        match value {
            Some(value) => quote!(#member: #value,),
            None => other(field),
        }
    });
    let fallback = match &object.fallback {
        Fallback::Fields => TokenStream::new(),
        Fallback::Trait => quote!(let __fallback = <#ty as __m::Default>::default();),
        Fallback::Path(path) => {
            let call = quote_spanned!(common::at(path.span())=> #path());
            quote!(let __fallback: #ty = #call;)
        }
    };
    let incomplete =
        (!required.is_empty()).then(|| quote!(mut __draft => __m::incomplete(&mut __draft, Self::MODEL),));
    quote! {
        match self {
            Self { #(#required: __Some(#values),)* .. } => {
                #fallback
                *__slot = __Some(#make { #(#members)* });
                __m::Result::Ok(())
            }
            #incomplete
        }
    }
}

/// A member that is not required, of what its slot holds.
fn other(field: &Field) -> TokenStream {
    let (member, ident) = (&field.member, &field.ident);
    let absent = match &field.absent {
        Absent::Missing | Absent::Empty => return quote!(#member: self.#ident,),
        Absent::Value(value) => default(field, value),
        Absent::Fallback => quote!(__fallback.#member),
    };
    let present = match field.slot {
        Slot::Wrapped => quote!(__value),
        Slot::Own => quote!(__Some(__value)),
    };
    quote! {
        #member: match self.#ident {
            __Some(__value) => #present,
            __None => #absent,
        },
    }
}

/// A default, as a value of the field's type.
pub(super) fn default(field: &Field, value: &DefaultValue) -> TokenStream {
    let ty = &field.ty;
    let (inner, some) = match ty::option(ty) {
        Some(inner) => (inner, quote!(__Some)),
        None => (ty, TokenStream::new()),
    };
    let (at, value) = match value {
        DefaultValue::Trait => {
            return quote_spanned!(common::at(ty.span())=> <#ty as __m::Default>::default());
        }
        DefaultValue::Path(path) => (path.span(), quote_spanned!(common::at(path.span())=> #path())),
        DefaultValue::Text(text) => (
            text.span(),
            quote_spanned!(common::at(text.span())=> #some(<_ as __m::Into<#inner>>::into(#text))),
        ),
        DefaultValue::Literal(literal) => (literal.span(), quote!(#some(#literal))),
        DefaultValue::Expression(expression) => (expression.span(), expression.clone()),
    };
    quote_spanned!(common::at(at)=> { let __default: #ty = #value; __default })
}
