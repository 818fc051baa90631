//! The rules about tags: where they stand, and which variants have none.

use quote::ToTokens as _;

use super::variant::Enum;
use crate::errors::Errors;
use crate::input::{ContainerSerde, Style, Variant};
use crate::model::Tagging;

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
    if container.is_strings() {
        for (word, span) in [
            ("deny_unknown_fields", serde.deny_unknown_fields.span()),
            (
                "rename_all_fields",
                serde.rename_all_fields.read.span().or(serde.rename_all_fields.write.span()),
            ),
        ] {
            if let Some(span) = span {
                errors.at(span, format_args!("a string enum has no fields: remove `{word}`"));
            }
        }
    }
    if serde.untagged.is_set() {
        untagged(variants, errors);
    } else {
        untagged_last(variants, errors);
    }
    if serde.tag.is_set() && !serde.content.is_set() {
        let is_tuple = |variant: &&Variant| {
            variant.fields.style == Style::Tuple
                && variant.fields.fields.len() != 1
                && !variant.serde.untagged.is_set()
                && !variant.serde.with.module.is_set()
        };
        for variant in variants.iter().filter(is_tuple) {
            let message = "a tuple has no place for the tag: give the fields names, or write `content = \"…\"` beside `tag`";
            errors.at(variant.ident.span(), message);
        }
    }
}

/// Without tags there is no unknown one; and what an earlier variant takes, a later one never gets.
fn untagged(variants: &[Variant], errors: &mut Errors) {
    let mut seen: Vec<(String, &syn::Ident)> = Vec::new();
    for variant in variants {
        for (word, span) in [
            ("unknown", variant.unknown.span()),
            ("other", variant.serde.other.span()),
            ("untagged", variant.serde.untagged.span()),
        ] {
            if let Some(span) = span {
                let advice =
                    if word == "untagged" { "no variant has a tag" } else { "no tag can be unknown" };
                errors.at(span, format_args!("the enum is `untagged`, {advice}: remove `{word}`"));
            }
        }
        let is_read = !variant.serde.skip.is_set() && !variant.serde.skip_deserializing.is_set();
        let has_words = variant.serde.with.module.is_set()
            || variant.serde.with.read.is_set()
            || variant
                .fields
                .fields
                .iter()
                .any(|field| field.serde.with.module.is_set() || field.serde.with.read.is_set());
        let content = match (variant.fields.style, variant.fields.fields.as_slice()) {
            _ if !is_read || has_words => continue,
            (Style::Unit, _) => String::new(),
            (Style::Tuple, [field]) => field.ty.to_token_stream().to_string(),
            _ => continue,
        };
        if let Some((_, first)) = seen.iter().find(|(earlier, _)| *earlier == content) {
            let message = format!("this variant is never read: `{first}` takes every value that it could");
            errors.at(variant.ident.span(), message);
        } else {
            seen.push((content, &variant.ident));
        }
    }
}

/// The variants without a tag come last, as in serde.
fn untagged_last(variants: &[Variant], errors: &mut Errors) {
    let last_tagged =
        variants.iter().rposition(|variant| !variant.serde.untagged.is_set() && !variant.unknown.is_set());
    for variant in variants.iter().take(last_tagged.unwrap_or(0)) {
        if let Some(span) = variant.serde.untagged.span() {
            errors.at(span, "variants without a tag come last: move this one behind the others");
        }
    }
}
