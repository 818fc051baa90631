//! Writing: straight through the fields.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts};
use crate::model::{Access, Field, Model, Object, Presence, SkipIf};
use crate::ty;

/// The body of `serialize`.
pub(super) fn expand(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    let name = &model.names.write;
    let written: Vec<_> =
        object.fields.iter().filter(|field| !matches!(field.write, Access::Never)).collect();
    let omissible = written.iter().filter_map(|field| omissible(field));
    let omitted = written.iter().filter_map(|field| skip_test(field));
    let (count, steps) = (written.len(), written.iter().map(|field| step(field, parts)));
    let (writer, steps) = if written.is_empty() {
        (quote!(__object), TokenStream::new())
    } else {
        (quote!(mut __object), quote!(let _: __m::bool = #(#steps)&&*;))
    };
    quote! {
        let #writer = __m::ObjectWriter::new(
            __serializer, #name, #count, &[#(#omissible),*], &[#(#omitted),*],
        );
        #steps
        __object.end()
    }
}

/// Whether the field is left out where `None` is, and is not left out anyway.
fn omissible(field: &Field) -> Option<TokenStream> {
    let ident = &field.ident;
    let kept = skip_test(field).map(|test| quote!(&& !#test));
    field.omit_none.then(|| quote!(self.#ident.is_none() #kept))
}

/// Whether the field is left out by a function of the user's.
fn skip_test(field: &Field) -> Option<TokenStream> {
    let ident = &field.ident;
    match &field.skip_if {
        SkipIf::Never => None,
        SkipIf::Function(path) => Some(quote_spanned!(common::at(path.span())=> #path(&self.#ident))),
    }
}

/// One field: an expression that is `true` to go on.
fn step(field: &Field, parts: &Parts) -> TokenStream {
    let name = &field.names.write;
    let write = write(field, parts);
    match skip_test(field) {
        None => write,
        Some(test) => quote!((if #test { __object.skip(#name) } else { #write })),
    }
}

fn write(field: &Field, parts: &Parts) -> TokenStream {
    let (ident, name) = (&field.ident, &field.names.write);
    let value = quote!(&self.#ident, &mut __object, #name);
    let inner = ty::option(&field.ty);
    let (method, ty) = match (field.presence, inner) {
        (Presence::Optional | Presence::NonNull, Some(inner)) if field.omit_none => {
            (format_ident!("write_option"), inner)
        }
        (Presence::Tristate, Some(inner)) => {
            (format_ident!("write_tristate"), ty::option(inner).unwrap_or(inner))
        }
        _ => (format_ident!("write_field"), &field.ty),
    };
    match &field.write {
        Access::Never => quote!(true),
        Access::Typed | Access::Borrowed => quote!(<#ty as __F>::#method(#value)),
        Access::Opaque => quote!(<#ty as __m::Opaque<'_>>::#method(#value)),
        Access::With(path) => {
            let absent = if field.omit_none { quote!(self.#ident.is_none()) } else { quote!(false) };
            let wrapper = wrapper(field, path, parts);
            quote!(__object.foreign_unless(#absent, &{ #wrapper }, #name))
        }
    }
}

/// A value that serializes by a `with` function: serde asks for a type, not for a function.
fn wrapper(field: &Field, path: &syn::Path, parts: &Parts) -> TokenStream {
    let Parts { ident: model, declared, arguments, clause, .. } = parts;
    let Field { ident, ty, .. } = field;
    let call = quote_spanned!(common::at(path.span())=> #path(self.0, __serializer));
    quote! {
        struct __With<'__v, #declared>(&'__v #ty, __m::PhantomData<#model<#arguments>>) #clause;
        impl<'__v, #declared> __m::Serialize for __With<'__v, #arguments> #clause {
            fn serialize<__S: __m::Serializer>(&self, __serializer: __S) -> __m::Result<__S::Ok, __S::Error> {
                #call
            }
        }
        __With::<#arguments>(&self.#ident, __m::PhantomData)
    }
}
