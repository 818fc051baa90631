//! The doors that every model has: `ApiModel`, `FieldType` and serde's two traits.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts};
use super::rules;
use crate::model::{Conversion, Model};

/// How a shape does what every model does.
pub(super) struct Ways {
    /// What has the table: `<… as …>` of the runtime.
    pub(super) described: TokenStream,
    /// Reads into `__slot` from `__source`.
    pub(super) read: TokenStream,
    /// Writes `self` to `__serializer`.
    pub(super) write: TokenStream,
}

/// How a value is written: by way of another type, or else as its shape says.
pub(super) fn write(model: &Model, parts: &Parts, own: impl FnOnce() -> TokenStream) -> TokenStream {
    match &model.write {
        Conversion::By(ty) | Conversion::Try(ty) => {
            let this = parts.ty();
            quote_spanned!(common::at(ty.span())=> __m::write_into_type::<#ty, #this, __S>(self, __serializer))
        }
        Conversion::Itself => own(),
    }
}

pub(super) fn expand(model: &Model, parts: &Parts, ways: &Ways) -> TokenStream {
    let (ty, Parts { declared, bound, reading, field_clause, owned_clause, .. }) = (parts.ty(), parts);
    let Ways { described, read, write } = ways;
    let read = rules::checked_whole(model, read.clone());
    let (validate, check) =
        if rules::has_any(model) { checks(model, described, parts) } else { Default::default() };
    let (borrows, read_owned) = if parts.borrows {
        (
            quote!(
                const BORROWS: __m::bool = true;
            ),
            quote!(__m::no_field()),
        )
    } else {
        (TokenStream::new(), quote!(<Self as __F>::read(__slot, __source)))
    };
    quote! {
        #[automatically_derived]
        impl<#declared> __m::ApiModel for #ty #owned_clause {
            #borrows

            fn read_owned<__I>(
                __slot: &mut __m::Option<Self>,
                __source: &mut dyn __m::Source<'_>,
            ) -> __m::Res {
                #read_owned
            }

            fn model() -> &'static __m::Model {
                #described::MODEL
            }

            #validate
        }

        #[automatically_derived]
        impl<#reading> __m::FieldType<'__de> for #ty #field_clause {
            fn read(__slot: &mut __m::Option<Self>, __source: &mut dyn __m::Source<'__de>) -> __m::Res {
                #read
            }

            fn write<__S: __m::Serializer>(
                &self,
                __serializer: __S,
            ) -> __m::Result<__S::Ok, __S::Error> {
                <Self as __m::Serialize>::serialize(self, __serializer)
            }

            fn ty() -> __m::Ty {
                __m::Ty::Model(#described::model)
            }

            #check
        }

        #[automatically_derived]
        impl<#reading> __m::Deserialize<'__de> for #ty #field_clause {
            fn deserialize<__D: __m::Deserializer<'__de>>(
                __deserializer: __D,
            ) -> __m::Result<Self, __D::Error> {
                __m::deserialize(__deserializer)
            }
        }

        #[automatically_derived]
        impl<#bound> __m::Serialize for #ty #field_clause {
            fn serialize<__S: __m::Serializer>(
                &self,
                __serializer: __S,
            ) -> __m::Result<__S::Ok, __S::Error> {
                #write
            }
        }

        __m::schemars!([#declared] [#ty] [#owned_clause]);
    }
}

/// How a value that was made by hand is checked: at its own door, and inside of another.
fn checks(model: &Model, described: &TokenStream, parts: &Parts) -> (TokenStream, TokenStream) {
    let body = rules::body(model, parts);
    (
        quote! {
            #[inline]
            fn validate(&self) -> __m::Result<(), __m::Report> {
                <Self as __F>::keeps_rules(self, #described::MODEL)
            }
        },
        quote! {
            fn check(&self, __checks: &mut __m::Checks) {
                #body
            }
        },
    )
}
