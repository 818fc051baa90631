//! The rules about the words of one field: those without an effect where they stand, and those that exclude each other.

use syn::Type;

use super::field::Position;
use crate::errors::Errors;
use crate::input::{Field, FieldApi, FieldSerde};
use crate::rule;
use crate::slot::Slot;
use crate::ty::{self, Spelled};

/// The words of a value that is read and written by its type; those of fields with names are reported with all others.
const OF_VALUES: &[&str] = &[
    "skip",
    "skip_serializing",
    "skip_deserializing",
    "with",
    "serialize_with",
    "deserialize_with",
    "secret",
    "opaque",
    "example",
    "read_only",
    "write_only",
    "format",
];

/// Whether the word is one of a value that is read and written by its type.
pub(super) fn is_of_value(word: &str) -> bool {
    OF_VALUES.contains(&word) || rule::find(word).is_some()
}

/// Reports what the words of a field say against each other, its type, and its place.
pub(super) fn check(field: &Field, position: Position, errors: &mut Errors) {
    let (serde, api) = (&field.serde, &field.api);
    fits_position(field, position, errors);
    if serde.flatten.is_set() && position == Position::Named {
        flattened(field, errors);
    }
    skipped(field, position, errors);
    secret_has_no_value(serde, api, errors);
    one_default(serde, api, errors);
    borrows(&field.ty, &serde.borrow, errors);
    one_way(api, errors);
    fits_format(&field.ty, serde, api, errors);
}

/// JSON Schema's formats (draft 2020-12, validation, section 7.3) and OpenAPI's, of strings.
const OF_STRINGS: &[&str] = &[
    "date-time",
    "date",
    "time",
    "duration",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "iri",
    "iri-reference",
    "uuid",
    "uri-template",
    "json-pointer",
    "relative-json-pointer",
    "regex",
    "password",
    "byte",
    "binary",
];

/// A format of strings on what is none. Other formats are nobody's, or a generator's.
fn fits_format(ty: &Type, serde: &FieldSerde, api: &FieldApi, errors: &mut Errors) {
    // What stands in the document is known to functions of the user's, or to serde alone.
    if serde.with.is_set() || api.opaque.is_set() {
        return;
    }
    let Some(format) = api.format.value().filter(|format| OF_STRINGS.contains(&format.value().as_str()))
    else {
        return;
    };
    let spelled = ty::spelled(ty::present(ty));
    if !matches!(spelled, Spelled::String | Spelled::Char | Spelled::Other) {
        let (format_name, what) = (format.value(), spelled.what());
        let message = format!("`{format_name}` is a format of strings, and this is {what}: remove `format`");
        errors.at(format.span(), message);
    }
}

/// Words that mean something only where a field has a name.
fn fits_position(field: &Field, position: Position, errors: &mut Errors) {
    let what = match position {
        Position::Named => return,
        Position::Nth => "an item of a tuple",
        Position::Alone => "the one value of a type",
    };
    for (word, span) in field.words() {
        let reason = match word {
            "rename" | "alias" => "has no name",
            "flatten" => "has no members around it",
            "skip_serializing_if" if position == Position::Alone => "is always written",
            "required" => "is always there",
            "default" if position == Position::Alone && field.is_read() => "is always there",
            "non_null" => "is `null` if its type allows that",
            "builder" => "has no setter",
            _ => continue,
        };
        errors.at(span, format_args!("{what} {reason}: remove `{word}`"));
    }
}

/// Words for a way, in or out, that the field does not go.
fn skipped(field: &Field, position: Position, errors: &mut Errors) {
    let (is_read, is_written) = (field.is_read(), field.is_written());
    let never = match (is_read, is_written) {
        (true, true) => return,
        (false, false) => "neither read nor written",
        (false, true) => "never read",
        (true, false) => "never written",
    };
    // Those without are told so.
    let has_name = position == Position::Named && !field.serde.flatten.is_set();
    for (word, span) in field.words() {
        let is_idle = match word {
            "alias" => has_name && !is_read,
            "skip_serializing_if" => position != Position::Alone && !is_written,
            "deserialize_with" => !is_read,
            "serialize_with" => !is_written,
            "rename" | "non_null" => has_name && !is_read && !is_written,
            "with" | "opaque" | "read_only" | "write_only" => !is_read && !is_written,
            "example" | "format" => !field.serde.flatten.is_set() && !is_read && !is_written,
            _ => false,
        };
        if is_idle {
            errors.at(span, format_args!("a field that is {never} has no use for this: remove `{word}`"));
        }
    }
}

/// A flattened field has no name, and is there if its members are.
fn flattened(field: &Field, errors: &mut Errors) {
    for (word, span) in field.words() {
        let reason = match word {
            "rename" | "alias" => "has no name",
            "required" | "non_null" => "is there if its members are",
            "default" if field.api.default.is_set() => "is there if its members are",
            "example" | "format" => "shows those of its own fields",
            "secret" | "read_only" | "write_only" => "has members of its own, to be marked in its type",
            _ => continue,
        };
        errors.at(span, format_args!("a flattened field {reason}: remove `{word}`"));
    }
    if field.serde.skip.is_set() {
        let span = field.serde.flatten.span().unwrap_or_else(|| field.ident.span());
        errors.at(span, "a field that is neither read nor written has no members: remove `flatten`");
        return;
    }
    let is_own = field.serde.with.is_set();
    if let Some(kind) = ty::no_object(&field.ty).filter(|_| !is_own) {
        errors.on(&field.ty, format_args!("{kind} has no members to flatten: remove `flatten`"));
    }
}

/// `borrow` on what can borrow nothing.
pub(super) fn borrows(ty: &Type, borrow: &Slot<Option<syn::LitStr>>, errors: &mut Errors) {
    let (Some(span), Some(named)) = (borrow.span(), borrow.value()) else { return };
    let lifetimes = ty::lifetimes(ty);
    if lifetimes.is_empty() {
        errors.at(span, "this type has no lifetime to borrow for: remove `borrow`");
    } else if let Some(named) = named {
        let text = named.value();
        let unknown =
            text.split('+').map(str::trim).find(|name| !lifetimes.iter().any(|known| known == name));
        if let Some(unknown) = unknown {
            let known = lifetimes.join("`, `");
            errors.at(named.span(), format_args!("this type has no lifetime `{unknown}`, only `{known}`"));
        }
    }
}

fn one_way(api: &FieldApi, errors: &mut Errors) {
    if let (true, Some(span)) = (api.read_only.is_set(), api.write_only.span()) {
        errors.at(span, "`read_only` and `write_only` exclude each other: keep one of them");
    }
}

fn one_default(serde: &FieldSerde, api: &FieldApi, errors: &mut Errors) {
    if let (Some(_), Some(span)) = (serde.default.span(), api.default.span()) {
        errors.at(span, "the field has two defaults: keep this one or `#[serde(default)]`");
    }
}

fn secret_has_no_value(serde: &FieldSerde, api: &FieldApi, errors: &mut Errors) {
    if !api.secret.is_set() {
        return;
    }
    if let Some(span) = api.example.span() {
        errors.at(span, "a secret has no `example`: it would stand in the schema and the docs");
    }
    if let Some(span) = api.default.span().or(serde.default.span()) {
        errors.at(
            span,
            "a secret has no `default`: make the field an `Option`, which is `None` where the secret is absent",
        );
    }
}
