//! The builder, and the draft: the same setters with and without a state that the compiler checks.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::Ident;

use super::common::{self, Parts, Record};
use super::rules;
use crate::model::{Absent, DefaultValue, Field, Maybe, Model, Object, Presence, Setter, Slot};
use crate::ty::Accepts;

/// The type parameters of the state, one for each required field: the state is a tuple of them. Most setters leave it as it is,
/// and have one parameter for all of it.
fn states(object: &Object) -> Vec<Ident> {
    (0..object.required().count()).map(|index| format_ident!("__S{index}")).collect()
}

/// The builder and the draft, beside the type.
pub(super) fn types(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    let Parts { ident, builder, draft, declared, names, arguments, clause, .. } = parts;
    let slots = Record::of_type(object, parts).slots;
    let (runtime, vis) = (common::runtime(&model.runtime), &model.vis);
    let builder_doc = format!(
        "Builds a [`{ident}`]: set its fields, then call `build`. The compiler checks that every required field \
         has been set."
    );
    let draft_doc = format!(
        "A [`{ident}`] in the making: the setters of [`{builder}`], with the required fields checked when `build` \
         is called."
    );
    let set = object.required().map(|_| quote!(#runtime::private::Set));
    quote! {
        #[doc = #builder_doc]
        #[must_use = "a builder makes nothing until `build` is called"]
        #[allow(dead_code, deprecated, non_camel_case_types)]
        #vis struct #builder<#declared __M, __S> #clause {
            slots: #slots,
            state: #runtime::private::PhantomData<(__M, __S)>,
        }

        #[doc = #draft_doc]
        #[allow(dead_code, deprecated, non_camel_case_types)]
        #vis type #draft<#names> = #builder<#arguments #runtime::private::Unchecked, (#(#set,)*)>;
    }
}

/// The setters, the two ways in and the two ways out.
pub(super) fn expand(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    let Parts { builder, declared, arguments, clause, .. } = parts;
    let states = states(object);
    let required = object.required().enumerate();
    let required: TokenStream =
        required.flat_map(|(state, field)| setters(model, field, Some(state), &states, parts)).collect();
    let others = object.fields.iter().filter(|field| !field.is_required());
    let others: TokenStream = others.flat_map(|field| setters(model, field, None, &states, parts)).collect();
    let ends = ends(model, parts, object, &states);
    let debug = debug(object, parts);
    let required = (!states.is_empty()).then(|| {
        quote! {
            impl<#declared __M, #(#states),*> #builder<#arguments __M, (#(#states,)*)> #clause {
                #required
            }
        }
    });
    quote! {
        #required

        impl<#declared __M, __S> #builder<#arguments __M, __S> #clause {
            #others
        }

        #ends
        #debug
    }
}

/// Inlined is what most programs need of few models, so that the others do not have it compiled.
fn ends(model: &Model, parts: &Parts, object: &Object, states: &[Ident]) -> TokenStream {
    let (ty, Parts { ident, builder, draft, arguments, field_clause: clause, .. }) = (parts.ty(), parts);
    let bound = parts.drafting();
    let (slots, vis) = (Record::of_type(object, parts).slots, &model.vis);
    // In a module of their own: a field may have the name of a type that the types here are made of.
    let markers: Vec<_> = object.required().map(|field| &field.ident).collect();
    let declared =
        markers.iter().map(|marker| quote_spanned!(common::at(marker.span())=> pub struct #marker;));
    let unset = if markers.is_empty() {
        TokenStream::new()
    } else {
        quote! {
            #[allow(non_camel_case_types)]
            mod __unset {
                #(#declared)*
            }
        }
    };
    let begun = quote!(#builder { slots: <#slots as __m::Complete>::empty(), state: __m::PhantomData });
    let builder_doc =
        format!("Starts to build a [`{ident}`]: `build` compiles once every required field is set.");
    let draft_doc =
        format!("Starts a draft of a [`{ident}`]: for loops and conditions, checked when it is built.");
    let ways_out =
        if rules::has_own(model) { build_checked(model, parts, states) } else { build(model, parts, states) };
    quote! {
        #unset

        impl<#bound> #ty #clause {
            #[doc = #builder_doc]
            #[inline]
            #vis fn builder() -> #builder<#arguments __m::Checked, (#(__unset::#markers,)*)> {
                #begun
            }

            #[doc = #draft_doc]
            #[inline]
            #vis fn draft() -> #draft<#arguments> {
                #begun
            }
        }

        #ways_out
    }
}

/// Every required field is set.
fn all_set(states: &[Ident]) -> Option<TokenStream> {
    (!states.is_empty()).then(|| quote!(where #(#states: __m::IsSet,)*))
}

/// The end of the builder and of the draft of a model with rules.
fn build_checked(model: &Model, parts: &Parts, states: &[Ident]) -> TokenStream {
    let (ty, Parts { ident, builder, arguments, field_clause: clause, .. }) = (parts.ty(), parts);
    let (bound, vis, is_set) = (parts.drafting(), &model.vis, all_set(states));
    let doc = format!(
        "The [`{ident}`], if every rule holds.\n\n# Errors\n\nA report that names each rule that the value breaks, and \
         of a draft each required field that has not been set."
    );
    quote! {
        impl<#bound __M: __m::Mode, #(#states),*> #builder<#arguments __M, (#(#states,)*)> #clause {
            #[doc = #doc]
            #vis fn build(self) -> __m::Result<#ty, __m::Report> #is_set {
                __m::Complete::build_checked::<__M>(self.slots)
            }
        }
    }
}

/// The ends of the builder and of the draft of a model without rules of its own.
fn build(model: &Model, parts: &Parts, states: &[Ident]) -> TokenStream {
    let (ty, Parts { ident, builder, draft, arguments, field_clause: clause, .. }) = (parts.ty(), parts);
    let (bound, vis, is_set) = (parts.drafting(), &model.vis, all_set(states));
    let doc = format!("The [`{ident}`].");
    let draft_doc = format!(
        "The [`{ident}`], if every required field has been set.\n\n# Errors\n\nA report that names each required field \
         that has not been set."
    );
    let build = if rules::has_any(model) { quote!(build_checked::<__m::Unchecked>) } else { quote!(build) };
    quote! {
        impl<#bound #(#states),*> #builder<#arguments __m::Checked, (#(#states,)*)> #clause {
            #[doc = #doc]
            #[must_use]
            #vis fn build(self) -> #ty #is_set {
                __m::Complete::built(self.slots)
            }
        }

        impl<#bound> #draft<#arguments> #clause {
            #[doc = #draft_doc]
            #[inline]
            #vis fn build(self) -> __m::Result<#ty, __m::Report> {
                __m::Complete::#build(self.slots)
            }
        }
    }
}

/// `Debug` says whether secrets have a value, and nothing of the other fields: so it needs nothing of their types, and costs
/// little to compile.
fn debug(object: &Object, parts: &Parts) -> TokenStream {
    let Parts { ident, builder, arguments, field_clause: clause, .. } = parts;
    let (name, bound) = (ident.to_string(), parts.drafting());
    let secrets = object.fields.iter().filter(|field| field.secret).map(|field| {
        let (Field { ident, .. }, name) = (field, &field.names.read);
        quote!((#name, self.slots.#ident.is_some()))
    });
    quote! {
        #[automatically_derived]
        impl<#bound __M: __m::Mode, __S> __m::fmt::Debug for #builder<#arguments __M, __S> #clause {
            fn fmt(&self, __f: &mut __m::fmt::Formatter<'_>) -> __m::fmt::Result {
                __m::debug_builder::<__M>(__f, #name, &[#(#secrets),*])
            }
        }
    }
}

/// One field's setters. `state` is the index of its state, if it is required.
fn setters(
    model: &Model,
    field: &Field,
    state: Option<usize>,
    states: &[Ident],
    parts: &Parts,
) -> Vec<TokenStream> {
    let Some(Setter { ident, maybe, accepts }) = &field.setter else { return Vec::new() };
    let setter = Shape { vis: &model.vis, field, state, states, parts };
    let (parameter, value) = accepted(accepts);
    let mut setters = vec![setter.method(ident, &doc(field), &parameter, &setter.present(&value))];
    let (Accepts::Exactly(ty) | Accepts::Into(ty) | Accepts::Items(ty, _)) = accepts;
    let option = if let Accepts::Items(..) = accepts {
        quote!(value: __m::Option<__m::Vec<#ty>>)
    } else {
        quote!(value: __m::Option<#ty>)
    };
    if let Maybe::Option(name) | Maybe::OptionAndNull(name, _) = maybe {
        let doc = format!("Sets [`{ident}`](Self::{ident}), or not: `None` is the field without a value.");
        setters.push(setter.method(name, &doc, &option, &setter.maybe()));
    }
    if let Maybe::OptionAndNull(_, name) = maybe {
        let doc = format!("Sets [`{ident}`](Self::{ident}) to `null`.");
        let null = quote!(__Some(__None));
        setters.push(setter.method(name, &doc, &TokenStream::new(), &null));
    }
    setters
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

/// What the setters of one field have in common.
struct Shape<'m> {
    vis: &'m syn::Visibility,
    field: &'m Field,
    state: Option<usize>,
    states: &'m [Ident],
    parts: &'m Parts,
}

impl Shape<'_> {
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
        let Self { vis, field, state, states, parts } = self;
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
            #vis fn #name(mut self, #parameter) -> #builder<#arguments __M, (#(#before,)* __m::Set, #(#after,)*)> {
                self.slots.#ident = #slot;
                #builder { slots: self.slots, state: __m::PhantomData }
            }
        }
    }
}

/// A setter's doc: the field's own, and what the contract says about it.
fn doc(field: &Field) -> String {
    let name = &field.names.read;
    let presence = match (&field.absent, field.presence) {
        (Absent::Missing, Presence::RequiredNullable) => "Required; may be `null`.".to_owned(),
        (Absent::Missing, _) => "Required.".to_owned(),
        (Absent::Value(value), _) => default(value),
        (Absent::Fallback, _) => "Default: that of the type.".to_owned(),
        (Absent::Empty, _) => "Optional.".to_owned(),
    };
    let secret = if field.secret { " Secret: never shown." } else { "" };
    let own = if field.docs.text.is_empty() { format!("Sets `{name}`.") } else { field.docs.text.clone() };
    let rules = match rules::shown(&field.rules) {
        rules if rules.is_empty() => rules,
        rules => format!("\n\nRules: {rules}."),
    };
    format!("{own}\n\n{presence}{secret}{rules}")
}

fn default(value: &DefaultValue) -> String {
    let shown = match value {
        DefaultValue::Trait => return "Default: that of the field's type.".to_owned(),
        DefaultValue::Path(path) => format!("{}()", path.to_token_stream()).replace(' ', ""),
        DefaultValue::Text(text) => text.to_token_stream().to_string(),
        DefaultValue::Literal(tokens) | DefaultValue::Expression(tokens) => tokens.to_string(),
    };
    format!("Default: `{shown}`.")
}
