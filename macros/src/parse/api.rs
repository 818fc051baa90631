//! Every word of `#[api(...)]`.

use proc_macro2::TokenStream;
use syn::{LitBool, LitStr, Path};

use super::attr::{Argument, Namespace, Slot, Word, nested};
use super::{json, suggest};
use crate::errors::Errors;
use crate::input::{ContainerApi, FieldApi};

const CONTAINER: &[&str] = &["crate", "none", "builder"];
const FIELD: &[&str] = &["secret", "required", "non_null", "default", "example", "opaque", "builder"];
const VARIANT: &[&str] = &["unknown"];

/// Words that the contract of the crate has, and this release has not.
const LATER: &[&str] = &[
    "title",
    "check",
    "best_match",
    "read_only",
    "write_only",
    "format",
    "min_length",
    "max_length",
    "pattern",
    "minimum",
    "maximum",
    "exclusive_minimum",
    "exclusive_maximum",
    "multiple_of",
    "min_items",
    "max_items",
    "unique_items",
    "min_properties",
    "max_properties",
    "items",
    "keys",
    "values",
    "custom",
];

pub(crate) fn container(word: &Word, api: &mut ContainerApi, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "crate" => runtime(word, &mut api.runtime, errors),
        "none" => {
            let Some(text) = word.value::<LitStr>("\"null\"", errors) else { return };
            if text.value() == "null" {
                api.none_null.set(word, (), errors);
            } else {
                errors
                    .at(text.span(), "expected `none = \"null\"`: `None` is left out unless this is written");
            }
        }
        "builder" => {
            let value = word.value::<LitBool>("false", errors);
            api.builder.fill(word, value.map(|value| value.value), errors);
        }
        _ => refuse(word, CONTAINER, "a type", errors),
    }
}

pub(crate) fn field(word: &Word, api: &mut FieldApi, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "secret" => word.flag(&mut api.secret, errors),
        "required" => word.flag(&mut api.required, errors),
        "non_null" => word.flag(&mut api.non_null, errors),
        "opaque" => word.flag(&mut api.opaque, errors),
        "default" => {
            if let Some(tokens) = expression(word, "<expression>", errors) {
                api.default.set(word, tokens, errors);
            }
        }
        "example" => {
            let tokens = expression(word, "<JSON literal>", errors);
            let text = tokens.and_then(|tokens| errors.keep(json::json(tokens)));
            api.example.fill(word, text, errors);
        }
        "builder" => builder(word, &mut api.builder_skip, errors),
        _ => refuse(word, FIELD, "a field", errors),
    }
}

pub(crate) fn variant(word: &Word, unknown: &mut Slot<()>, errors: &mut Errors) {
    if word.is("unknown") {
        word.flag(unknown, errors);
    } else {
        refuse(word, VARIANT, "a variant", errors);
    }
}

fn refuse(word: &Word, here: &[&str], place: &str, errors: &mut Errors) {
    let name = word.name.to_string();
    let elsewhere = [(CONTAINER, "a type"), (FIELD, "a field"), (VARIANT, "a variant")];
    if let Some((_, other)) = elsewhere.iter().find(|(words, _)| words.contains(&name.as_str())) {
        errors.at(word.span(), format_args!("`{name}` has no meaning on {place}: it belongs on {other}"));
    } else if LATER.contains(&name.as_str()) {
        errors.at(word.span(), format_args!("`{name}` is not supported yet: remove it"));
    } else {
        suggest::unknown("api", word, here, errors);
    }
}

/// `crate = path`, or `crate = "path"` as serde writes it.
fn runtime(word: &Word, slot: &mut Slot<Path>, errors: &mut Errors) {
    let quoted = match &word.argument {
        Argument::Value(tokens) => syn::parse2::<LitStr>(tokens.clone()).is_ok(),
        _ => false,
    };
    let path = if quoted { word.path(errors) } else { word.value("path::to::api_model", errors) };
    slot.fill(word, path, errors);
}

/// `builder(skip)`.
fn builder(word: &Word, slot: &mut Slot<()>, errors: &mut Errors) {
    let words = match &word.argument {
        Argument::List(list) => nested(Namespace::Api, list, errors),
        _ => Vec::new(),
    };
    match words.as_slice() {
        [inner] if inner.is("skip") => inner.flag(slot, errors),
        _ => errors.at(word.span(), "expected `builder(skip)`"),
    }
}

/// The tokens behind `=`, which rustc looks at.
fn expression(word: &Word, example: &str, errors: &mut Errors) -> Option<TokenStream> {
    match &word.argument {
        Argument::Value(tokens) if !tokens.is_empty() => Some(tokens.clone()),
        _ => {
            errors.at(word.span(), format_args!("expected a value: write `{} = {example}`", word.name));
            None
        }
    }
}
