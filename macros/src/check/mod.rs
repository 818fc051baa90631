//! Check: from [`Input`], what was written, to [`Model`], what is true.

mod field;
mod variant;

use std::collections::HashMap;

use proc_macro2::Span;
use quote::quote;
use syn::LitStr;
use syn::ext::IdentExt as _;

use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, ContainerSerde, Data, DefaultWord, Input, Split};
use crate::model::{Docs, Fallback, Model, Names, Object, Shape};

/// Decides everything; `None` if there is nothing to go on with. The errors say what is wrong.
pub(crate) fn check(input: Input, errors: &mut Errors) -> Option<Model> {
    let Input { ident, vis, generics, docs, mut serde, api, data } = input;
    let name = ident.unraw().to_string();
    let names = names(std::mem::take(&mut serde.rename), |_| name.clone());
    let runtime = api.runtime.value().map_or_else(|| quote!(::api_model), |path| quote!(#path));
    let omit_none = !api.none_null.is_set();
    let shape = match data {
        Data::Struct(fields) => {
            let builder = api.builder.into_value().unwrap_or(true);
            let fallback = fallback(&serde);
            let fields = fields
                .into_iter()
                .map(|field| field::check(field, &serde, builder, errors))
                .collect::<Vec<_>>();
            field::distinct(&fields, errors);
            let deny_unknown = serde.deny_unknown_fields.is_set();
            Shape::Object(Object { fields, deny_unknown, omit_none, builder, fallback })
        }
        Data::Enum(variants) => {
            for span in [api.none_null.span(), api.builder.span()].into_iter().flatten() {
                errors.at(span, "this has no meaning on an enum: remove it");
            }
            if !generics.params.is_empty() {
                errors.on(
                    &generics,
                    "a string enum holds no values that could be generic: remove the parameters",
                );
            }
            Shape::Strings(variant::check(&ident, variants, &serde, errors)?)
        }
    };
    Some(Model { ident, vis, generics, runtime, names, docs: self::docs(docs), shape })
}

fn docs(docs: input::Docs) -> Docs {
    Docs { text: docs.text, deprecated: docs.deprecated.unwrap_or_default() }
}

fn fallback(serde: &ContainerSerde) -> Fallback {
    match serde.default.value() {
        None => Fallback::Fields,
        Some(DefaultWord::Trait) => Fallback::Whole(quote!(<Self::Model as __m::Default>::default())),
        Some(DefaultWord::Path(path)) => Fallback::Whole(quote!(#path())),
    }
}

/// A name as it is read and written: renamed, or by the rule.
fn names(rename: Split<LitStr>, rule: impl Fn(Option<bool>) -> String) -> Names {
    let name = |slot: crate::parse::attr::Slot<LitStr>, write| {
        slot.into_value().map_or_else(|| rule(Some(write)), |name| name.value())
    };
    Names { read: name(rename.read, false), write: name(rename.write, true) }
}

/// A name respelled as the container says.
fn respelled(rule: &Split<Case>, write: bool, name: &str, respell: fn(Case, &str) -> String) -> String {
    let case = if write { rule.write.value() } else { rule.read.value() };
    case.map_or_else(|| name.to_owned(), |case| respell(*case, name))
}

/// Reports a name that two of a type's parts have.
fn report_repeated<'n>(names: impl Iterator<Item = (&'n str, Span)>, what: &str, errors: &mut Errors) {
    let mut seen = HashMap::new();
    for (name, span) in names {
        if seen.insert(name, span).is_some() {
            errors.at(span, format_args!("the name `{name}` is taken: another {what} is read from it"));
        }
    }
}
