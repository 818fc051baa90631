//! The rules about words on the type itself: those that exclude each other.

use proc_macro2::Span;

use crate::errors::Errors;
use crate::input::{ContainerSerde, Data, Input, Style};

pub(super) fn check(input: &Input, errors: &mut Errors) {
    let serde = &input.serde;
    conversions(serde, errors);
    match &input.data {
        Data::Enum(_) => tagging(serde, errors),
        Data::Struct(fields) => {
            if let (Some(span), Style::Tuple | Style::Unit) = (serde.tag.span(), fields.style) {
                errors.at(span, "a tag is a member of an object: write a struct with named fields");
            }
        }
    }
    transparent(input, errors);
    if let (Some(span), true) = (input.api.best_match.span(), serde.untagged.span().is_none()) {
        let has_untagged = match &input.data {
            Data::Enum(variants) => variants.iter().any(|variant| variant.serde.untagged.is_set()),
            Data::Struct(_) => false,
        };
        if !has_untagged {
            errors.at(
                span,
                "`best_match` is for values without a tag: remove it, or write `#[serde(untagged)]`",
            );
        }
    }
}

fn conversions(serde: &ContainerSerde, errors: &mut Errors) {
    if let (true, Some(span)) = (serde.from.is_set(), serde.try_from.span()) {
        errors.at(span, "`from` already says how the type is read: keep one of them");
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
        (None, Some(content)) => {
            errors.at(content.span(), "`content` stands beside a tag: write `tag = \"…\"` as well");
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
    let serde = &input.serde;
    if !serde.transparent.is_set() {
        return;
    }
    let others: [(&str, Option<Span>); 6] = [
        ("from", serde.from.span()),
        ("try_from", serde.try_from.span()),
        ("into", serde.into.span()),
        ("tag", serde.tag.span()),
        ("deny_unknown_fields", serde.deny_unknown_fields.span()),
        ("rename_all", serde.rename_all.read.span().or(serde.rename_all.write.span())),
    ];
    for (word, span) in others {
        if let Some(span) = span {
            errors.at(span, format_args!("a `transparent` type is what its one field is: remove `{word}`"));
        }
    }
}
