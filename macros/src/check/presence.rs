//! The rules about absence and `null`: which row of the presence table a field is, and where its default comes from.

use proc_macro2::TokenStream;
use syn::{Lit, Type};

use super::field::Container;
use crate::errors::Errors;
use crate::input::{DefaultWord, FieldApi, FieldSerde};
use crate::model::{Absent, DefaultValue, Presence, Slot};
use crate::ty;

/// An item or value without a name is there, unless it has a default.
pub(super) fn presence_of_item(serde: &FieldSerde, api: &FieldApi, container: &Container<'_>) -> Presence {
    let never_read = serde.skip.is_set() || serde.skip_deserializing.is_set();
    if serde.default.is_set() || api.default.is_set() || container.default || never_read {
        Presence::Default
    } else {
        Presence::Required
    }
}

/// Which row of the presence table the field is.
pub(super) fn presence(
    ty: &Type,
    serde: &FieldSerde,
    api: &FieldApi,
    container: &Container<'_>,
    errors: &mut Errors,
) -> Presence {
    let default = serde.default.span().or(api.default.span());
    let never_read = serde.skip.is_set() || serde.skip_deserializing.is_set();
    let required = api.required.span().filter(|_| !never_read);
    if let (Some(span), true) = (api.required.span(), never_read) {
        errors.at(span, "a field that is never read cannot be required: remove `required`");
    }
    let inner = ty::option(ty);
    let tristate = inner.is_some_and(|inner| ty::option(inner).is_some());
    if inner.is_none() {
        if let Some(span) = required {
            let advice = if default.is_some() { "remove the default" } else { "remove this" };
            errors.at(span, format_args!("a field that is not an `Option` is required by itself: {advice}"));
        }
        if let Some(span) = api.non_null.span() {
            errors.at(span, "a field that is not an `Option` is never `null`: remove this");
        }
        // Of an object without more members, the map of the others is empty.
        let is_rest = serde.flatten.is_set() && ty::is_map(ty);
        let defaulted = default.is_some() || container.default || never_read || is_rest;
        return if defaulted { Presence::Default } else { Presence::Required };
    }
    match (required, api.non_null.span()) {
        (Some(_), Some(span)) => {
            errors.at(span, "required and never `null` is a plain `T`: write the type without `Option`");
        }
        (Some(span), None) if tristate => {
            errors.at(
                span,
                "`Option<Option<T>>` is for a field that may be absent: write `Option<T>` for a required one",
            );
        }
        (None, Some(span)) if tristate => {
            errors.at(span, "`Option<Option<T>>` is for a field that may be `null`: write `Option<T>` for one that may not");
        }
        (Some(_), None) => {
            if let Some(span) = default {
                errors.at(span, "a required field is never absent: remove the default, or `required`");
            }
            return Presence::RequiredNullable;
        }
        (None, Some(_)) => return Presence::NonNull,
        (None, None) => {}
    }
    if tristate { Presence::Tristate } else { Presence::Optional }
}

/// What an absent field is.
pub(super) fn absent(
    presence: Presence,
    serde: &FieldSerde,
    api: &FieldApi,
    container: &Container<'_>,
) -> Absent {
    if matches!(presence, Presence::RequiredNullable) {
        return Absent::Missing;
    }
    if let Some(expression) = api.default.value() {
        return Absent::Value(literal(&expression.tokens));
    }
    match serde.default.value() {
        Some(DefaultWord::Path(path)) => Absent::Value(DefaultValue::Path(path.clone())),
        // The default of an `Option` is what an absent one is anyway.
        Some(DefaultWord::Trait) if presence == Presence::Default => Absent::Value(DefaultValue::Trait),
        None if container.default => Absent::Fallback,
        Some(DefaultWord::Trait) | None => match presence {
            Presence::Required => Absent::Missing,
            Presence::Default => Absent::Value(DefaultValue::Trait),
            _ => Absent::Empty,
        },
    }
}

/// A default that is a literal is of the type that the field has when it is there.
fn literal(tokens: &TokenStream) -> DefaultValue {
    let positive = tokens.clone().into_iter().skip_while(|token| token.to_string() == "-").collect();
    match syn::parse2(positive) {
        Ok(Lit::Str(text)) => DefaultValue::Text(text),
        Ok(_) => DefaultValue::Literal(tokens.clone()),
        Err(_) => DefaultValue::Expression(tokens.clone()),
    }
}

/// An `Option` that is `None` when absent needs no second `Option` around it.
pub(super) fn slot(presence: Presence, absent: &Absent) -> Slot {
    match (presence, absent) {
        // One of these that is `None` was absent: `null` would be refused, or `Some(None)`.
        (Presence::NonNull | Presence::Tristate, _) | (Presence::Optional, Absent::Empty) => Slot::Own,
        _ => Slot::Wrapped,
    }
}
