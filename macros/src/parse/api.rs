//! Every word of `#[api(...)]`.

use proc_macro2::TokenStream;
use syn::{LitBool, LitStr, Path};

use super::attr::{Argument, Namespace, Word, nested, next_word};
use super::words::Place;
use super::{json, rules, suggest};
use crate::errors::Errors;
use crate::input::{ContainerApi, Expression, FieldApi};
use crate::slot::Slot;

pub(super) fn container(word: &Word, place: Place, api: &mut ContainerApi, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "crate" => runtime(word, &mut api.runtime, errors),
        "none" => {
            let Some(text) = word.value::<LitStr>("\"null\"", errors) else { return };
            if text.value() == "null" {
                api.none_null.set(&word.name, (), errors);
            } else {
                errors
                    .at(text.span(), "expected `none = \"null\"`: `None` is left out unless this is written");
            }
        }
        "check" => api.checks.extend(word.bare_path("path::to::function", errors)),
        "title" => word.fill(&mut api.title, "\"A title\"", errors),
        "best_match" if place == Place::Enum => word.flag(&mut api.best_match, errors),
        "builder" if place == Place::Struct => {
            let value = word.value::<LitBool>("false", errors);
            api.builder.fill(&word.name, value.map(|value| value.value), errors);
        }
        _ => suggest::refuse(word, place, errors),
    }
}

pub(super) fn field(word: &Word, api: &mut FieldApi, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "secret" => word.flag(&mut api.secret, errors),
        "required" => word.flag(&mut api.required, errors),
        "non_null" => word.flag(&mut api.non_null, errors),
        "opaque" => word.flag(&mut api.opaque, errors),
        "default" => {
            let tokens = expression(word, "<expression>", errors);
            if let Some(next) = tokens.as_ref().and_then(next_word) {
                errors.at(next.span(), format_args!("expected a comma before `{next}`"));
            } else {
                let value = tokens.map(|tokens| {
                    let json = json::of_rust(&word.name, &tokens);
                    Expression { tokens, json }
                });
                api.default.fill(&word.name, value, errors);
            }
        }
        "example" => {
            let tokens = expression(word, "<JSON literal>", errors);
            let value = tokens.and_then(|tokens| errors.keep(json::json(&word.name, tokens)));
            api.example.fill(&word.name, value, errors);
        }
        "builder" => builder(word, &mut api.builder_skip, errors),
        "format" => word.fill(&mut api.format, "\"email\"", errors),
        "read_only" => word.flag(&mut api.read_only, errors),
        "write_only" => word.flag(&mut api.write_only, errors),
        _ if rules::rule(word, &mut api.rules, errors) => {}
        _ => suggest::refuse(word, Place::Field, errors),
    }
}

pub(super) fn variant(word: &Word, unknown: &mut Slot<()>, errors: &mut Errors) {
    if word.is("unknown") {
        word.flag(unknown, errors);
    } else {
        suggest::refuse(word, Place::Variant, errors);
    }
}

/// `crate = path`, or `crate = "path"` as serde writes it.
fn runtime(word: &Word, slot: &mut Slot<Path>, errors: &mut Errors) {
    let path = word.bare_path("path::to::api_model", errors);
    slot.fill(&word.name, path, errors);
}

/// `builder(skip)`.
fn builder(word: &Word, slot: &mut Slot<()>, errors: &mut Errors) {
    let Some(list) = word.words() else {
        errors.at(word.span(), "expected `builder(skip)`");
        return;
    };
    for inner in nested(Namespace::Api, list, errors) {
        if inner.is("skip") {
            inner.flag(slot, errors);
        } else {
            suggest::refuse_inner(&inner, &["skip"], "`builder(skip)`", errors);
        }
    }
}

/// The tokens behind `=`, which rustc looks at.
fn expression(word: &Word, example: &str, errors: &mut Errors) -> Option<TokenStream> {
    match &word.argument {
        Argument::Value(tokens) if !tokens.is_empty() => Some(tokens.clone()),
        _ => {
            word.expected(example, errors);
            None
        }
    }
}
