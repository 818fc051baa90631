//! The setters: most of the tokens that a model expands to.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::doc::doc;
use crate::expand::common::Parts;
use crate::model::{Field, Maybe, Model, Object, Presence, Setter, Slot};
use crate::ty::Accepts;

/// The setters of the required fields, and those of the others.
pub(super) fn of(
    model: &Model,
    object: &Object,
    states: &[Ident],
    parts: &Parts,
) -> (TokenStream, TokenStream) {
    let of_field = |state, field| Setters { model, field, state, states, parts }.methods();
    let required = object.required().enumerate().flat_map(|(state, field)| of_field(Some(state), field));
    let others = object.fields.iter().filter(|field| !field.is_required());
    (required.collect(), others.flat_map(|field| of_field(None, field)).collect())
}

/// One field's setters.
struct Setters<'m> {
    model: &'m Model,
    field: &'m Field,
    /// The index of its state, if it is required.
    state: Option<usize>,
    states: &'m [Ident],
    parts: &'m Parts,
}

impl Setters<'_> {
    fn methods(&self) -> Vec<TokenStream> {
        let Some(Setter { ident, maybe, accepts }) = &self.field.setter else { return Vec::new() };
        let (parameter, value) = accepted(accepts);
        let mut methods = vec![self.method(ident, &doc(self.field), &parameter, &self.present(&value))];
        if let Maybe::Option(name) | Maybe::OptionAndNull(name, _) = maybe {
            let doc =
                format!("Sets [`{ident}`](Self::{ident}), or not: `None` is the field without a value.");
            methods.push(self.method(name, &doc, &optional(accepts), &self.maybe()));
        }
        if let Maybe::OptionAndNull(_, name) = maybe {
            let doc = format!("Sets [`{ident}`](Self::{ident}) to `null`.");
            methods.push(self.method(name, &doc, &TokenStream::new(), &quote!(__Some(__None))));
        }
        methods
    }

    /// The slot of a field that is set to this value.
    fn present(&self, value: &TokenStream) -> TokenStream {
        match (self.field.slot, self.field.presence) {
            (Slot::Wrapped, Presence::Required | Presence::Default)
            | (Slot::Own, Presence::Optional | Presence::NonNull) => quote!(__Some(#value)),
            _ => quote!(__Some(__Some(#value))),
        }
    }

    /// The slot of a field that is set to an `Option`.
    fn maybe(&self) -> TokenStream {
        match (self.field.slot, self.field.presence) {
            (_, Presence::Tristate) => quote!(__m::Option::map(value, __Some)),
            (Slot::Own, _) => quote!(value),
            (Slot::Wrapped, _) => quote!(__Some(value)),
        }
    }

    fn method(&self, name: &Ident, doc: &str, parameter: &TokenStream, slot: &TokenStream) -> TokenStream {
        let Self { model: Model { vis, .. }, field, state, states, parts } = self;
        let (ident, deprecated) =
            (&field.ident, field.docs.is_deprecated().then_some(&field.docs.deprecated));
        let Some(state) = *state else {
            return quote! {
                #[doc = #doc]
                #deprecated
                #vis fn #name(mut self, #parameter) -> Self {
                    self.slots.#ident = #slot;
                    self
                }
            };
        };
        let Parts { builder, arguments, .. } = parts;
        let (before, after) = (&states[..state], &states[state + 1..]);
        quote! {
            #[doc = #doc]
            #deprecated
            #vis fn #name(self, #parameter) -> #builder<#arguments __M, (#(#before,)* __m::Set, #(#after,)*)> {
                // What is dropped in a panic is the same for all states.
                let mut slots = self.slots;
                slots.#ident = #slot;
                #builder { slots, state: __m::PhantomData }
            }
        }
    }
}

/// What a setter takes, and the expression that makes the field's value of it.
fn accepted(accepts: &Accepts) -> (TokenStream, TokenStream) {
    match accepts {
        Accepts::Exactly(ty) => (quote!(value: #ty), quote!(value)),
        Accepts::Into(ty) => (quote!(value: impl __m::Into<#ty>), quote!(value.into())),
        Accepts::Items(item, converts) => {
            let item = if *converts { quote!(impl __m::Into<#item>) } else { quote!(#item) };
            (quote!(value: impl __m::IntoIterator<Item = #item>), quote!(__m::items(value)))
        }
    }
}

/// What a setter takes that is given an `Option`.
fn optional(accepts: &Accepts) -> TokenStream {
    match accepts {
        Accepts::Exactly(ty) | Accepts::Into(ty) => quote!(value: __m::Option<#ty>),
        Accepts::Items(item, _) => quote!(value: __m::Option<__m::Vec<#item>>),
    }
}
