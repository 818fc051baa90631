//! The setters: most of the tokens that a model expands to.
//!
//! They are put one after another into the same stream, and what differs in them is a group of tokens: a stream that is put
//! into another is three calls into the compiler, and such calls are most of what the macro costs.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens as _, TokenStreamExt as _, format_ident, quote};
use syn::{Ident, Token};

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
    let (mut required, mut others) = (TokenStream::new(), TokenStream::new());
    let mut state = 0;
    for field in &object.fields {
        if field.is_required() {
            Setters { model, field, state: Some(state), states, parts }.append_to(&mut required);
            state += 1;
        } else {
            Setters { model, field, state: None, states, parts }.append_to(&mut others);
        }
    }
    (required, others)
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
    fn append_to(&self, tokens: &mut TokenStream) {
        let Some(Setter { ident, maybe, accepts }) = &self.field.setter else { return };
        let (parameters, value) = accepted(accepts);
        self.method(ident, &doc(self.field), parameters, self.present(value), tokens);
        if let Maybe::Option(name) | Maybe::OptionAndNull(name, _) = maybe {
            let doc =
                format!("Sets [`{ident}`](Self::{ident}), or not: `None` is the field without a value.");
            self.method(name, &doc, optional(accepts), self.maybe(), tokens);
        }
        if let Maybe::OptionAndNull(_, name) = maybe {
            let doc = format!("Sets [`{ident}`](Self::{ident}) to `null`.");
            self.method(name, &doc, quote!(mut self), Set::Some(quote!(__None)), tokens);
        }
    }

    /// What the slot of a field is set to that has this value.
    fn present(&self, value: TokenStream) -> Set {
        match (self.field.slot, self.field.presence) {
            (Slot::Wrapped, Presence::Required | Presence::Default)
            | (Slot::Own, Presence::Optional | Presence::NonNull) => Set::Some(value),
            _ => Set::Some(quote!(__Some(#value))),
        }
    }

    /// What the slot of a field is set to that is given an `Option`.
    fn maybe(&self) -> Set {
        match (self.field.slot, self.field.presence) {
            (_, Presence::Tristate) => Set::Option(quote!(__m::Option::map(value, __Some))),
            (Slot::Own, _) => Set::Option(quote!(value)),
            (Slot::Wrapped, _) => Set::Some(quote!(value)),
        }
    }

    fn method(&self, name: &Ident, doc: &str, parameters: TokenStream, set: Set, tokens: &mut TokenStream) {
        let Field { ident, docs, .. } = self.field;
        <Token![#]>::default().to_tokens(tokens);
        tokens.append(Group::new(Delimiter::Bracket, quote!(doc = #doc)));
        if docs.is_deprecated() {
            docs.deprecated.to_tokens(tokens);
        }
        self.model.vis.to_tokens(tokens);
        <Token![fn]>::default().to_tokens(tokens);
        name.to_tokens(tokens);
        tokens.append(Group::new(Delimiter::Parenthesis, parameters));
        <Token![->]>::default().to_tokens(tokens);
        let mut body = quote!(self.slots.#ident = );
        set.append_to(&mut body);
        <Token![;]>::default().to_tokens(&mut body);
        if let Some(state) = self.state {
            let Parts { builder, arguments, .. } = self.parts;
            let (before, after) = (&self.states[..state], &self.states[state + 1..]);
            tokens.extend(quote!(#builder<#arguments __M, (#(#before,)* __m::Set, #(#after,)*)>));
            body.extend(quote!(#builder { slots: self.slots, state: __m::PhantomData }));
        } else {
            <Token![Self]>::default().to_tokens(tokens);
            <Token![self]>::default().to_tokens(&mut body);
        }
        tokens.append(Group::new(Delimiter::Brace, body));
    }
}

/// What a setter takes, and the expression that makes the field's value of it.
fn accepted(accepts: &Accepts) -> (TokenStream, TokenStream) {
    match accepts {
        Accepts::Exactly(ty) => (quote!(mut self, value: #ty), quote!(value)),
        Accepts::Into(ty) => (quote!(mut self, value: impl __m::Into<#ty>), quote!(value.into())),
        Accepts::Items(item, converts) => {
            let item = if *converts { quote!(impl __m::Into<#item>) } else { quote!(#item) };
            (quote!(mut self, value: impl __m::IntoIterator<Item = #item>), quote!(__m::items(value)))
        }
    }
}

/// What a setter takes that is given an `Option`.
fn optional(accepts: &Accepts) -> TokenStream {
    match accepts {
        Accepts::Exactly(ty) | Accepts::Into(ty) => quote!(mut self, value: __m::Option<#ty>),
        Accepts::Items(item, _) => quote!(mut self, value: __m::Option<__m::Vec<#item>>),
    }
}

/// What a slot is set to.
enum Set {
    Some(TokenStream),
    Option(TokenStream),
}

impl Set {
    fn append_to(self, tokens: &mut TokenStream) {
        match self {
            Self::Some(value) => {
                tokens.append(format_ident!("__Some"));
                tokens.append(Group::new(Delimiter::Parenthesis, value));
            }
            Self::Option(option) => tokens.extend(option),
        }
    }
}
