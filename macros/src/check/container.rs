//! The rules about words on the type itself: those that exclude each other.

use proc_macro2::Span;

use crate::errors::Errors;
use crate::input::{ContainerSerde, Data, Input, Style};

pub(super) fn check(input: &Input, errors: &mut Errors) {
    let serde = &input.serde;
    conversions(input, errors);
    match &input.data {
        Data::Enum(_) => tagging(serde, errors),
        Data::Struct(fields) => {
            if let (Some(span), Style::Tuple | Style::Unit) = (serde.tag.span(), fields.style) {
                errors.at(span, "a tag is a member of an object: write a struct with named fields");
            }
        }
    }
    transparent(input, errors);
    best_match(input, errors);
}

/// What is read or written as another type has no say in how.
fn conversions(input: &Input, errors: &mut Errors) {
    let (serde, api) = (&input.serde, &input.api);
    if let (true, Some(span)) = (serde.from.is_set(), serde.try_from.span()) {
        errors.at(span, "`from` already says how the type is read: keep one of them");
    }
    let reads = serde.from.is_set() || serde.try_from.is_set();
    let reading = [
        ("default", serde.default.span()),
        ("deny_unknown_fields", serde.deny_unknown_fields.span()),
        ("expecting", serde.expecting.span()),
        ("builder", api.builder.span()),
        ("best_match", api.best_match.span()),
    ];
    // A transparent type reports its own.
    if reads && !serde.transparent.is_set() {
        refuse(&reading, |word| format!("the type is read as another: remove `{word}`"), errors);
    }
    let both = [
        ("rename_all", serde.rename_all.span()),
        ("rename_all_fields", serde.rename_all_fields.span()),
        ("tag", serde.tag.span()),
        ("content", serde.content.span()),
        ("untagged", serde.untagged.span()),
        ("none", api.none_null.span()),
    ];
    if reads && serde.into.is_set() && !serde.transparent.is_set() {
        refuse(&both, |word| format!("the type is read and written as another: remove `{word}`"), errors);
    }
}

fn tagging(serde: &ContainerSerde, errors: &mut Errors) {
    if let Some(span) = serde.untagged.span() {
        for (word, at) in [("tag", serde.tag.span()), ("content", serde.content.span())] {
            if at.is_some() {
                errors.at(span, format_args!("`untagged` and `{word}` exclude each other: keep one of them"));
                return;
            }
        }
    }
    match (serde.tag.value(), serde.content.value()) {
        (None, Some(_)) => {
            let span = serde.content.span().unwrap_or_else(Span::call_site);
            errors.at(span, "`content` stands beside a tag: write `tag = \"…\"` as well");
        }
        (Some(tag), Some(content)) if tag.value() == content.value() => {
            errors.at(
                content.span(),
                format_args!("the name `{}` is taken by the tag: choose another", tag.value()),
            );
        }
        _ => {}
    }
}

/// What a transparent type is, its one field says alone.
fn transparent(input: &Input, errors: &mut Errors) {
    let (serde, api) = (&input.serde, &input.api);
    if !serde.transparent.is_set() {
        return;
    }
    // A tag has been reported where there is no object for it.
    let is_named = matches!(&input.data, Data::Struct(fields) if fields.style == Style::Named);
    let others = [
        ("from", serde.from.span()),
        ("try_from", serde.try_from.span()),
        ("into", serde.into.span()),
        ("tag", serde.tag.span().filter(|_| is_named)),
        ("deny_unknown_fields", serde.deny_unknown_fields.span()),
        ("rename_all", serde.rename_all.span()),
        ("default", serde.default.span()),
        ("none", api.none_null.span()),
        ("builder", api.builder.span()),
    ];
    let message = |word: &str| format!("a `transparent` type is what its one field is: remove `{word}`");
    refuse(&others, message, errors);
}

fn best_match(input: &Input, errors: &mut Errors) {
    let Data::Enum(variants) = &input.data else { return };
    let has_untagged =
        input.serde.untagged.is_set() || variants.iter().any(|variant| variant.serde.untagged.is_set());
    if let (Some(span), false) = (input.api.best_match.span(), has_untagged) {
        errors.at(span, "`best_match` is for values without a tag: remove it, or write `#[serde(untagged)]`");
    }
}

/// Reports each of these words that stands somewhere.
fn refuse(words: &[(&str, Option<Span>)], message: impl Fn(&str) -> String, errors: &mut Errors) {
    for (word, span) in words {
        if let Some(span) = *span {
            errors.at(span, message(word));
        }
    }
}
