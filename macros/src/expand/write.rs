//! Writing: straight through the fields.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::common::{self, Parts, binding};
use crate::model::{Access, Field, Model, Object, Presence, SkipIf, Text};

/// Where the values are that are written.
#[derive(Clone, Copy)]
pub(super) enum Values {
    /// In the fields of `self`.
    OfSelf,
    /// Bound by a pattern, by reference.
    Bound,
}

impl Values {
    /// The place of a field's value.
    fn of(self, field: &Field) -> TokenStream {
        self.of_at(field, Span::call_site())
    }

    /// The same; for errors, this is where it is.
    fn of_at(self, field: &Field, span: Span) -> TokenStream {
        match self {
            Self::OfSelf => {
                let member = &field.member;
                quote_spanned!(span=> self.#member)
            }
            Self::Bound => {
                let binding = binding(field);
                quote_spanned!(span=> (*#binding))
            }
        }
    }
}

/// The body of `serialize` of a struct.
pub(super) fn object(model: &Model, object: &Object) -> TokenStream {
    let serializer = match &object.tag {
        Text::None => quote!(__serializer),
        Text::Some(tag) => {
            let name = &model.names.write;
            quote!(__m::Tagged::new(__serializer, #tag, #name))
        }
    };
    let serializer = as_map(object, &serializer);
    quote!(__m::write_object(#serializer, &self))
}

/// What writes the fields of a struct.
pub(super) fn fields_of_self(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    let (ty, Parts { bound, field_clause, .. }) = (parts.ty(), parts);
    let fields = fields(&model.names.write, object, Values::OfSelf, parts);
    let serializer = if object.is_flattened() { quote!(__m::AsMap<__S>) } else { quote!(__S) };
    quote! {
        #[automatically_derived]
        impl<#bound __S: __m::Serializer> __m::WriteFields<#serializer> for &#ty #field_clause {
            fn write_fields(&self, __object: &mut __m::ObjectWriter<#serializer>) -> __m::bool {
                #fields
            }
        }
    }
}

/// Writes an object whose fields are bound to `__serializer`.
pub(super) fn bound_object(name: &str, object: &Object, parts: &Parts) -> TokenStream {
    let (serializer, fields) =
        (as_map(object, &quote!(__serializer)), fields(name, object, Values::Bound, parts));
    quote!(__m::write_bound_object(#serializer, |__object| #fields))
}

/// The serializer of an object; flattened fields make a map of it.
fn as_map(object: &Object, serializer: &TokenStream) -> TokenStream {
    if object.is_flattened() { quote!(__m::AsMap(#serializer)) } else { serializer.clone() }
}

/// Writes an object's fields to `__object`: `true` if all are written.
fn fields(name: &str, object: &Object, values: Values, parts: &Parts) -> TokenStream {
    let written: Vec<_> =
        object.fields.iter().filter(|field| !matches!(field.write, Access::Never)).collect();
    let omissible = written.iter().filter_map(|field| omissible(field, values));
    let omitted = written.iter().filter_map(|field| skip_test(field, values));
    let steps: TokenStream = written.iter().map(|field| step(field, values, parts)).collect();
    let count = written.len();
    quote!(__object.start(#name, #count, &[#(#omissible),*], &[#(#omitted),*]) #steps)
}

/// The body of `serialize` of a tuple struct.
pub(super) fn tuple(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    items(Some(&model.names.write), object, Values::OfSelf, parts)
}

/// Writes a tuple to `__serializer`, with its name if it has one.
pub(super) fn items(name: Option<&str>, object: &Object, values: Values, parts: &Parts) -> TokenStream {
    let written: Vec<_> =
        object.fields.iter().filter(|field| !matches!(field.write, Access::Never)).collect();
    let (most, omitted) = (written.len(), written.iter().filter_map(|field| skip_test(field, values)));
    let count = quote!(#most #(- #omitted as __m::usize)*);
    let steps = written.iter().map(|field| {
        let write = if is_typed(field) {
            let (ty, place) = (&field.ty, values.of(field));
            quote!(<#ty as __F>::write_item(&#place, &mut __tuple))
        } else {
            let value = content(field, values, parts);
            quote!(__tuple.foreign(#value))
        };
        match skip_test(field, values) {
            Some(test) => quote!((#test || #write)),
            None => write,
        }
    });
    let (writer, steps) = if written.is_empty() {
        (quote!(__tuple), TokenStream::new())
    } else {
        (quote!(mut __tuple), quote!(let _: __m::bool = #(#steps)&&*;))
    };
    let start = if let Some(name) = name {
        quote!(__m::TupleWriter::named(__serializer, #name, #count))
    } else {
        quote!(__m::TupleWriter::bare(__serializer, #count))
    };
    quote! {
        let #writer = #start;
        #steps
        __tuple.end()
    }
}

/// Whether the field is written by its type, which the runtime knows. Of a type that it does not know, one trait is
/// missed in one way, which rustc says once.
pub(super) fn is_typed(field: &Field) -> bool {
    matches!(field.write, Access::Typed | Access::Borrowed)
}

/// A value without a name, as a reference to what serializes.
pub(super) fn content(field: &Field, values: Values, parts: &Parts) -> TokenStream {
    let place = values.of(field);
    match &field.write {
        Access::Never => quote!(&()),
        Access::Typed | Access::Borrowed => {
            let ty = &field.ty;
            quote!(&__m::written::<#ty>(&#place))
        }
        Access::Opaque => sealed(field, &quote!(&#place)),
        Access::With(path) => {
            let wrapper = wrapper(field, path, values, parts);
            sealed(field, &quote!(&{ #wrapper }))
        }
    }
}

/// What others serialize, of a secret without their words on it.
fn sealed(field: &Field, value: &TokenStream) -> TokenStream {
    if field.secret { quote!(&__m::Sealed(#value)) } else { value.clone() }
}

/// Whether the field is left out where `None` is, and is not left out anyway.
fn omissible(field: &Field, values: Values) -> Option<TokenStream> {
    let place = values.of(field);
    let kept = skip_test(field, values).map(|test| quote!(&& !#test));
    (field.omit_none && !field.flatten).then(|| quote!(#place.is_none() #kept))
}

/// Whether the field is left out by a function of the user's.
fn skip_test(field: &Field, values: Values) -> Option<TokenStream> {
    match &field.skip_if {
        SkipIf::Never => None,
        SkipIf::Function(path) => {
            let span = common::at(path.span());
            let place = values.of_at(field, span);
            Some(quote_spanned!(span=> #path(&#place)))
        }
    }
}

/// One field: after what is `true` to go on, and `true` to go on.
fn step(field: &Field, values: Values, parts: &Parts) -> TokenStream {
    let name = &field.names.write;
    let write = write(field, values, parts);
    match skip_test(field, values) {
        None => quote!(&& #write),
        Some(test) if field.flatten => quote!(&& (#test || #write)),
        Some(test) => quote!(&& (if #test { __object.skip(#name) } else { #write })),
    }
}

fn write(field: &Field, values: Values, parts: &Parts) -> TokenStream {
    if field.flatten && is_typed(field) {
        let (ty, place) = (&field.ty, values.of(field));
        return quote!(<#ty as __F>::write_members(&#place, __object));
    }
    if field.flatten {
        let value = content(field, values, parts);
        return quote!(__object.flatten(#value));
    }
    let (place, name) = (values.of(field), &field.names.write);
    let value = quote!(&#place, __object, #name);
    let (method, ty) = match field.presence {
        Presence::Optional | Presence::NonNull if field.omit_none => ("write_option", &field.value_ty),
        Presence::Tristate => ("write_tristate", &field.value_ty),
        _ => ("write_field", &field.ty),
    };
    let method = format_ident!("{method}");
    match &field.write {
        Access::Never => quote!(true),
        Access::Typed | Access::Borrowed => quote!(<#ty as __F>::#method(#value)),
        Access::Opaque if !field.secret => quote!(<#ty as __m::Opaque<'_>>::#method(#value)),
        Access::Opaque | Access::With(_) => {
            let absent = if field.omit_none { quote!(#place.is_none()) } else { quote!(false) };
            let value = match (&field.write, field.presence) {
                (Access::Opaque, Presence::Tristate) => {
                    sealed(field, &quote!(#place.as_ref().unwrap_or(&__None)))
                }
                _ => content(field, values, parts),
            };
            quote!(__object.foreign_unless(#absent, #value, #name))
        }
    }
}

/// A value that serializes by a `with` function: serde asks for a type, not for a function.
fn wrapper(field: &Field, path: &syn::ExprPath, values: Values, parts: &Parts) -> TokenStream {
    let Parts { ident: model, declared, bound, arguments, clause, field_clause, .. } = parts;
    let (place, ty) = (values.of(field), &field.ty);
    let call = quote_spanned!(common::at(path.span())=> #path(self.0, __serializer));
    quote! {
        struct __With<'__v, #declared>(&'__v #ty, __m::PhantomData<#model<#arguments>>) #clause;
        impl<'__v, #bound> __m::Serialize for __With<'__v, #arguments> #field_clause {
            fn serialize<__S: __m::Serializer>(&self, __serializer: __S) -> __m::Result<__S::Ok, __S::Error> {
                #call
            }
        }
        __With::<'_, #arguments>(&#place, __m::PhantomData)
    }
}
