//! The rules about the variant that takes what no other variant is: `unknown` and `other`.

use syn::Ident;

use super::field;
use super::names::Claims;
use super::variant::Enum;
use super::words;
use crate::errors::Errors;
use crate::input::{self, Split, Style, Variant};
use crate::model::{Predicate, Unknown};
use crate::ty;

/// `unknown`: a variant that keeps what is unknown.
pub(super) fn keep(
    input: Variant,
    container: &Enum<'_>,
    unknown: &mut Unknown,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) {
    let at = input.unknown.span().unwrap_or_else(|| input.ident.span());
    match unknown {
        Unknown::Refuse => {}
        Unknown::Keep(first, _) => return only_one(at, first, errors),
        Unknown::Other(_) => {
            return errors.at(at, "`other` already takes what is unknown: only one variant can");
        }
    }
    bare(&input, errors);
    // What holds nothing is meant to be one of these.
    let is_other = input.serde.other.is_set();
    let Variant { ident, mut fields, is_clear, .. } = input;
    let is_one = fields.style == Style::Tuple && fields.fields.len() == 1;
    if is_clear && !is_other {
        let field = fields.fields.first().filter(|_| is_one);
        holds_it(&ident, field, container, errors);
    }
    if let (true, Some(mut field)) = (is_one, fields.fields.pop()) {
        predicates.extend(super::bounds::of_words(std::mem::take(&mut field.serde.bound), |_| true));
        let rename_all = Split::default();
        let of_fields = container.fields(&rename_all, Style::Tuple, 1);
        let field = field::check(field, &of_fields, &mut Claims::of_each("field"), errors);
        *unknown = Unknown::Keep(ident, Box::new(field));
    }
}

/// Words that mean nothing on a variant that has no name and holds the value as it came.
fn bare(variant: &Variant, errors: &mut Errors) {
    for (word, span) in variant.words() {
        let reason = match word {
            "with" | "serialize_with" | "deserialize_with" => {
                "keeps the value as it came: write this on the value itself, or remove it"
            }
            "rename_all" => "has no fields with names: remove this",
            "borrow" => "keeps a value of its own: remove this",
            "other" => "already takes what is unknown: remove this",
            "untagged" => "takes any tag: remove this",
            "skip" | "skip_serializing" | "skip_deserializing" => "is read and written: remove this",
            _ => "has no name of its own: remove this",
        };
        errors.at(span, format_args!("an `unknown` variant {reason}"));
    }
}

/// Whether the one field of the variant, if it is one, holds what is unknown.
fn holds_it(ident: &Ident, field: Option<&input::Field>, container: &Enum<'_>, errors: &mut Errors) {
    if !container.is_strings() {
        let message = format!(
            "an `unknown` variant holds the whole value that was read: write `{ident}(serde_json::Value)`"
        );
        match field {
            None => errors.at(ident.span(), message),
            Some(field) => {
                let is_name = !container.is_object() && ty::is_string(&field.ty);
                if !is_name && !field.serde.with.is_set() && ty::no_object(&field.ty).is_some() {
                    errors.on(&field.ty, message);
                }
            }
        }
        return;
    }
    let message = format!("an `unknown` variant holds the string that was read: write `{ident}(String)`");
    match field {
        None => errors.at(ident.span(), message),
        // Whether a parameter is a string is not asked: an enum must have none.
        Some(field) if !container.is_generic() && !ty::is_string(&field.ty) => errors.on(&field.ty, message),
        Some(field) => {
            for (word, span) in field.words().filter(|(word, _)| words::is_of_value(word)) {
                errors.at(span, format_args!("an unknown string is kept as it came: remove `{word}`"));
            }
        }
    }
}

/// `other`: a variant that takes what is unknown, and holds nothing of it.
pub(super) fn other(input: &Variant, index: usize, unknown: &mut Unknown, errors: &mut Errors) {
    let at = input.serde.other.span().unwrap_or_else(|| input.ident.span());
    if let Some(span) = input.serde.untagged.span() {
        errors.at(span, "an `other` variant takes any tag: remove `untagged`, or `other`");
    }
    if !input.is_read() {
        errors.at(at, "a variant that is never read takes nothing: remove `other`, or what skips it");
    }
    match unknown {
        Unknown::Refuse if input.fields.style == Style::Unit => *unknown = Unknown::Other(index),
        Unknown::Refuse => errors.at(
            at,
            "an `other` variant holds nothing: remove its fields, or write `#[api(unknown)]` to keep the value",
        ),
        Unknown::Keep(first, _) => only_one(at, first, errors),
        Unknown::Other(_) => errors.at(at, "`other` already takes what is unknown: only one variant can"),
    }
}

fn only_one(at: proc_macro2::Span, first: &Ident, errors: &mut Errors) {
    errors.at(at, format_args!("`{first}` already keeps what is unknown: only one variant can"));
}
