//! The builder, and the draft: the same setters with and without a state that the compiler checks.

mod doc;
mod setters;

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt as _;

use super::common::{self, Parts, Record};
use super::rules;
use crate::model::{Field, Model, Object};

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
    let (required, others) = setters::of(model, object, &states, parts);
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
    let (build, inside) = if rules::has_any(model) {
        (quote!(build_checked::<__m::Unchecked>), ", and each rule that is broken inside of the others")
    } else {
        (quote!(build), "")
    };
    let draft_doc = format!(
        "The [`{ident}`], if every required field has been set.\n\n# Errors\n\nA report that names each required field \
         that has not been set{inside}."
    );
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
    let (name, bound) = (ident.unraw().to_string(), parts.drafting());
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
