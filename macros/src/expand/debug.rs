//! `Debug` of a model with secrets: theirs is not shown.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;

use super::common::{self, Parts, binding};
use crate::model::{Field, Model, Shape, Union, Unknown};
use crate::ty;

/// Nothing, for a type without secrets.
pub(super) fn expand(model: &Model, parts: &Parts) -> TokenStream {
    let body = match &model.shape {
        Shape::Object(object) if has_secret(&object.fields) => {
            let name = model.ident.unraw().to_string();
            named(&name, &object.fields, Of::This)
        }
        Shape::Tuple(object) if has_secret(&object.fields) => {
            unnamed(&model.ident.unraw().to_string(), &object.fields, Of::This)
        }
        Shape::Newtype(newtype) if newtype.field.secret => {
            unnamed(&model.ident.unraw().to_string(), std::slice::from_ref(&newtype.field), Of::This)
        }
        Shape::Union(union) if is_secret(union) => variants(union),
        _ => return TokenStream::new(),
    };
    let (ty, Parts { types, declared, .. }) = (parts.ty(), parts);
    let clause = parts.clause_with(&quote!(#(#types: __m::fmt::Debug,)*));
    quote! {
        #[automatically_derived]
        impl<#declared> __m::fmt::Debug for #ty #clause {
            fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
                #body
            }
        }
    }
}

fn has_secret(fields: &[Field]) -> bool {
    fields.iter().any(|field| field.secret)
}

fn is_secret(union: &Union) -> bool {
    let kept = matches!(&union.unknown, Unknown::Keep(_, field) if field.secret);
    kept || union.variants.iter().any(|variant| has_secret(variant.content.fields()))
}

/// Where the fields are.
#[derive(Clone, Copy)]
enum Of {
    This,
    /// Bound by a pattern.
    Variant,
}

impl Of {
    /// The place of a field's value; for errors, where its type is.
    fn place(self, field: &Field) -> TokenStream {
        let span = common::at(field.ty.span());
        match self {
            Self::This => {
                let member = &field.member;
                quote_spanned!(span=> self.#member)
            }
            Self::Variant => {
                let binding = binding(field);
                quote_spanned!(span=> (*#binding))
            }
        }
    }
}

fn named(name: &str, fields: &[Field], of: Of) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let (name, value) = (field.ident.unraw().to_string(), shown(field, of));
        quote!((#name, #value))
    });
    quote!(__m::debug(__f, #name, &[#(#fields),*]))
}

fn unnamed(name: &str, fields: &[Field], of: Of) -> TokenStream {
    let values = fields.iter().map(|field| shown(field, of));
    quote!(__m::debug_tuple(__f, #name, &[#(#values),*]))
}

fn variants(union: &Union) -> TokenStream {
    let arms = union.variants.iter().map(|variant| {
        let (ident, fields) = (&variant.ident, variant.content.fields());
        let name = ident.unraw().to_string();
        let bindings = fields.iter().map(|field| {
            let (member, binding) = (&field.member, binding(field));
            quote!(#member: #binding,)
        });
        let is_named = fields.iter().any(|field| matches!(field.member, syn::Member::Named(_)));
        let shown =
            if is_named { named(&name, fields, Of::Variant) } else { unnamed(&name, fields, Of::Variant) };
        quote!(Self::#ident { #(#bindings)* } => #shown,)
    });
    let kept = match &union.unknown {
        Unknown::Keep(ident, field) => {
            let name = ident.unraw().to_string();
            let (binding, shown) =
                (binding(field), unnamed(&name, std::slice::from_ref(&**field), Of::Variant));
            quote!(Self::#ident { 0: #binding } => #shown,)
        }
        Unknown::Refuse | Unknown::Other(_) => TokenStream::new(),
    };
    quote! {
        match self {
            #(#arms)*
            #kept
        }
    }
}

fn shown(field: &Field, of: Of) -> TokenStream {
    let place = of.place(field);
    match (field.secret, ty::option(&field.ty)) {
        (false, _) => quote_spanned!(common::at(field.ty.span())=> &#place),
        // Whether there is a secret is none.
        (true, Some(_)) => quote!(&#place.as_ref().map(|_| __m::REDACTED)),
        (true, None) => quote!(&__m::REDACTED),
    }
}
