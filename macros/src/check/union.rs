//! The rules about tags: where they stand, and which variants have none.

use quote::ToTokens as _;

use super::variant::Enum;
use crate::errors::Errors;
use crate::input::{ContainerSerde, Style, Variant};
use crate::model::Tagging;
use crate::ty;

/// How a value says which variant it is.
pub(super) fn tagging(serde: &ContainerSerde) -> Tagging {
    match (serde.tag.value(), serde.content.value()) {
        _ if serde.untagged.is_set() => Tagging::Untagged,
        (Some(tag), Some(content)) => Tagging::Adjacent(tag.value(), content.value()),
        (Some(tag), None) => Tagging::Internal(tag.value()),
        (None, _) => Tagging::External,
    }
}

/// The words that the way of tagging rules out.
pub(super) fn check_words(variants: &[Variant], container: &Enum<'_>, errors: &mut Errors) {
    let serde = container.serde();
    without_fields(variants, container, errors);
    if serde.untagged.is_set() {
        untagged(variants, errors);
    } else {
        untagged_last(variants, errors);
    }
    let has_tag = |variant: &&Variant| !serde.untagged.is_set() && !variant.serde.untagged.is_set();
    never_read(variants.iter().filter(|variant| !has_tag(variant)), errors);
    if serde.tag.is_set() && !serde.content.is_set() {
        variants.iter().filter(has_tag).for_each(|variant| place_for_tag(variant, errors));
    }
}

/// Words about the members of variants, where none has any.
fn without_fields(variants: &[Variant], container: &Enum<'_>, errors: &mut Errors) {
    if variants.iter().any(|variant| variant.fields.style == Style::Named) {
        return;
    }
    let reason =
        if container.is_strings() { "a string enum has no fields" } else { "no variant has named fields" };
    let serde = container.serde();
    // Beside a tag, or a tag and its content, there may be other members.
    let deny = serde.deny_unknown_fields.span().filter(|_| !serde.tag.is_set());
    for (word, span) in [
        ("deny_unknown_fields", deny),
        ("rename_all_fields", serde.rename_all_fields.span()),
        ("none", container.none()),
    ] {
        if let Some(span) = span {
            errors.at(span, format_args!("{reason}: remove `{word}`"));
        }
    }
}

/// Without tags, no variant has a name, and none is unknown.
fn untagged(variants: &[Variant], errors: &mut Errors) {
    for variant in variants {
        for (word, span, reason) in [
            ("unknown", variant.unknown.span(), "no tag can be unknown"),
            ("other", variant.serde.other.span(), "no tag can be unknown"),
            ("untagged", variant.serde.untagged.span(), "no variant has a tag"),
        ] {
            if let Some(span) = span {
                errors.at(span, format_args!("the enum is `untagged`, {reason}: remove `{word}`"));
            }
        }
    }
}

/// What an earlier variant without a tag takes, a later one never gets.
fn never_read<'v>(variants: impl Iterator<Item = &'v Variant>, errors: &mut Errors) {
    let mut seen: Vec<(String, &syn::Ident)> = Vec::new();
    for variant in variants {
        let has_words = variant.serde.with.reads()
            || variant
                .fields
                .fields
                .iter()
                .any(|field| field.serde.with.reads() || field.api.opaque.is_set());
        let content = match (variant.fields.style, variant.fields.fields.as_slice()) {
            _ if !variant.is_read() || has_words || variant.unknown.is_set() => continue,
            (Style::Unit, _) => String::new(),
            (Style::Tuple, [field]) if field.is_read() => field.ty.to_token_stream().to_string(),
            _ => continue,
        };
        if let Some((_, first)) = seen.iter().find(|(earlier, _)| *earlier == content) {
            let message = format!("this variant is never read: `{first}` takes every value that it could");
            errors.at(variant.ident.span(), message);
        } else if variant.fields.fields.iter().all(|field| field.api.rules.is_empty()) {
            seen.push((content, &variant.ident));
        }
    }
}

/// The variants without a tag come last, as in serde.
fn untagged_last(variants: &[Variant], errors: &mut Errors) {
    let last_tagged =
        variants.iter().rposition(|variant| !variant.serde.untagged.is_set() && !variant.unknown.is_set());
    for variant in variants.iter().take(last_tagged.unwrap_or(0)) {
        if let Some(span) = variant.serde.untagged.span().filter(|_| !variant.unknown.is_set()) {
            errors.at(span, "variants without a tag come last: move this one behind the others");
        }
    }
}

/// A tag that has no content beside it stands among the members of an object.
fn place_for_tag(variant: &Variant, errors: &mut Errors) {
    let has_own = variant.serde.with.is_set() || variant.unknown.is_set();
    if variant.fields.style != Style::Tuple || variant.serde.is_skipped() || has_own {
        return;
    }
    let [field] = variant.fields.fields.as_slice() else {
        let message = "a tuple has no place for the tag: give the fields names, or write `content = \"…\"` beside `tag`";
        return errors.at(variant.ident.span(), message);
    };
    let is_own = field.serde.with.is_set() || !field.is_read();
    if let Some(kind) = ty::no_object(&field.ty).filter(|_| !is_own) {
        errors.on(
            &field.ty,
            format_args!(
                "{kind} has no place for the tag: hold an object, or write `content = \"…\"` beside `tag`"
            ),
        );
    }
}
