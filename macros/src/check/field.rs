//! The rules about one field.

use proc_macro2::TokenStream;
use quote::format_ident;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Lit, Path, Type};

use super::names::{Claims, names};
use super::{respelled, rules};
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, DefaultWord, FieldApi, FieldSerde, Split, With};
use crate::model::{Absent, Access, DefaultValue, Field, Maybe, Names, Presence, Setter, SkipIf, Slot, Text};
use crate::ty;

/// What a field must know of what it stands in.
pub(super) struct Container<'i> {
    pub(super) rename_all: &'i Split<Case>,
    /// Whether what is absent comes from a default of the whole struct.
    pub(super) default: bool,
    /// Whether `None` is left out in formats for people.
    pub(super) omit_none: bool,
    /// Whether there is a builder.
    pub(super) builder: bool,
    pub(super) position: Position,
}

/// How a field is found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// By its name.
    Named,
    /// By the number of those before it.
    Nth,
    /// It is all there is.
    Alone,
}

pub(super) fn check(
    input: input::Field,
    container: &Container<'_>,
    claims: &mut Claims,
    errors: &mut Errors,
) -> Field {
    fits_position(&input, container.position, errors);
    flattened_alone(&input, errors);
    let input::Field { ident, member, ty, docs, serde, api } = input;
    let is_named = container.position == Position::Named;
    let name = if is_named { ident.unraw().to_string() } else { String::new() };
    let mut names =
        names(&serde.rename, |write| respelled(container.rename_all, write, &name, Case::of_field));
    if !is_named {
        names = Names { read: String::new(), write: String::new() };
    }
    secret_has_no_value(&serde, &api, errors);
    rules::check(&ty, &api, errors);
    one_default(&serde, &api, errors);
    borrows(&ty, &serde.borrow, errors);
    one_way(&api, errors);
    let flatten = serde.flatten.is_set();
    let presence = match container.position {
        Position::Named => presence(&ty, &serde, &api, container, errors),
        Position::Nth | Position::Alone => presence_of_item(&serde, container),
    };
    let absent = absent(presence, &serde, &api, container);
    let slot = slot(presence, &absent);
    let (mut read, write) = access(&serde, &api, errors);
    if is_named && !flatten && !matches!(read, Access::Never) {
        claims.read(&ident, &names.read, &serde.rename.read, &serde.aliases);
    }
    if is_named && !flatten && !matches!(write, Access::Never) {
        claims.written(&ident, &names.write, &serde.rename.write);
    }
    let setter = if container.builder && !api.builder_skip.is_set() {
        Some(setter(&ident, &ty, presence))
    } else {
        skipped_setter_has_default(&api, &absent, errors);
        None
    };
    let read_ty = read_ty(&ty, slot, presence);
    if matches!(read, Access::Typed) && presence != Presence::Tristate && ty::is_borrowing(&read_ty) {
        read = Access::Borrowed;
    }
    let omit_none = match presence {
        Presence::Optional => container.omit_none,
        // A `None` of these is not what `null` would be read as.
        Presence::NonNull | Presence::Tristate => true,
        Presence::Required | Presence::RequiredNullable | Presence::Default => false,
    };
    let has_own_default = serde.default.is_set() || api.default.is_set();
    Field {
        default: api
            .default
            .into_value()
            .and_then(|value| value.json)
            .map_or(Text::None, |json| Text::Some(json.to_string())),
        has_own_default,
        own_bounds: false,
        aliases: serde.aliases.iter().map(syn::LitStr::value).collect(),
        skip_if: serde.skip_serializing_if.into_value().map_or(SkipIf::Never, SkipIf::Function),
        example: api.example.into_value().map_or(Text::None, |json| Text::Some(json.to_string())),
        rules: api.rules,
        format: super::text(api.format),
        read_only: api.read_only.is_set(),
        write_only: api.write_only.is_set(),
        docs: super::docs(docs),
        secret: api.secret.is_set(),
        ident,
        member,
        ty,
        read_ty,
        names,
        presence,
        slot,
        absent,
        read,
        write,
        omit_none,
        flatten,
        setter,
    }
}

/// The type that is read into the slot.
fn read_ty(ty: &Type, slot: Slot, presence: Presence) -> Type {
    match slot {
        Slot::Own => ty::option(ty).map_or(ty, |inner| match presence {
            Presence::Tristate => ty::option(inner).unwrap_or(inner),
            _ => inner,
        }),
        Slot::Wrapped => ty,
    }
    .clone()
}

/// Words that mean something only where a field has a name.
fn fits_position(input: &input::Field, position: Position, errors: &mut Errors) {
    if position == Position::Named {
        return;
    }
    let (serde, api) = (&input.serde, &input.api);
    let what = if position == Position::Nth { "an item of a tuple" } else { "the one value of a type" };
    let words = [
        ("rename", serde.rename.read.span().or(serde.rename.write.span()), "has no name"),
        ("alias", serde.aliases.first().map(syn::LitStr::span), "has no name"),
        ("flatten", serde.flatten.span(), "has no members around it"),
        ("skip_serializing_if", serde.skip_serializing_if.span(), "is always written"),
        ("required", api.required.span(), "is always there"),
        ("non_null", api.non_null.span(), "is `null` if its type allows that"),
        ("builder", api.builder_skip.span(), "has no setter"),
    ];
    for (word, span, reason) in words {
        if let Some(span) = span {
            errors.at(span, format_args!("{what} {reason}: remove `{word}`"));
        }
    }
    if position == Position::Alone {
        for (word, span) in [("default", serde.default.span().or(api.default.span()))] {
            let is_skipped = serde.skip.is_set() || serde.skip_deserializing.is_set();
            if let (Some(span), false) = (span, is_skipped) {
                errors.at(span, format_args!("{what} is always there: remove `{word}`"));
            }
        }
    }
}

/// A flattened field has no name, and is there if its members are.
fn flattened_alone(input: &input::Field, errors: &mut Errors) {
    let (serde, api) = (&input.serde, &input.api);
    if !serde.flatten.is_set() {
        return;
    }
    let words = [
        ("rename", serde.rename.read.span().or(serde.rename.write.span()), "has no name"),
        ("alias", serde.aliases.first().map(syn::LitStr::span), "has no name"),
        ("required", api.required.span(), "is there if its members are"),
        ("non_null", api.non_null.span(), "is there if its members are"),
        ("default", api.default.span(), "is there if its members are"),
        ("example", api.example.span(), "shows those of its own fields"),
        ("secret", api.secret.span(), "has members with names: mark those of its type"),
    ];
    for (word, span, reason) in words {
        if let Some(span) = span {
            errors.at(span, format_args!("a flattened field {reason}: remove `{word}`"));
        }
    }
}

/// `borrow` on what can borrow nothing.
fn borrows(ty: &Type, borrow: &crate::slot::Slot<Option<syn::LitStr>>, errors: &mut Errors) {
    let (Some(span), Some(named)) = (borrow.span(), borrow.value()) else { return };
    let lifetimes = ty::lifetimes(ty);
    if lifetimes.is_empty() {
        errors.at(span, "this type has no lifetime to borrow for: remove `borrow`");
    } else if let Some(named) = named {
        let text = named.value();
        let unknown =
            text.split('+').map(str::trim).find(|name| !lifetimes.iter().any(|known| known == name));
        if let Some(unknown) = unknown {
            errors.at(named.span(), format_args!("the field's type has no lifetime `{unknown}`"));
        }
    }
}

fn one_way(api: &FieldApi, errors: &mut Errors) {
    if let (true, Some(span)) = (api.read_only.is_set(), api.write_only.span()) {
        errors.at(span, "`read_only` and `write_only` exclude each other: keep one of them");
    }
}

/// An item or value without a name is there, unless it has a default.
fn presence_of_item(serde: &FieldSerde, container: &Container<'_>) -> Presence {
    let never_read = serde.skip.is_set() || serde.skip_deserializing.is_set();
    if serde.default.is_set() || container.default || never_read {
        Presence::Default
    } else {
        Presence::Required
    }
}

fn secret_has_no_value(serde: &FieldSerde, api: &FieldApi, errors: &mut Errors) {
    if !api.secret.is_set() {
        return;
    }
    if let Some(span) = api.example.span() {
        errors.at(span, "a secret has no `example`: it would stand in the schema and the docs");
    }
    let path = serde.default.span().filter(|_| matches!(serde.default.value(), Some(DefaultWord::Path(_))));
    if let Some(span) = api.default.span().or(path) {
        errors.at(span, "a secret has no `default`: it would stand in the source and the docs");
    }
}

fn one_default(serde: &FieldSerde, api: &FieldApi, errors: &mut Errors) {
    if let (Some(_), Some(span)) = (serde.default.span(), api.default.span()) {
        errors.at(span, "the field has two defaults: keep this one or `#[serde(default)]`");
    }
}

/// Which row of the presence table the field is.
fn presence(
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
        let defaulted = default.is_some() || container.default || never_read;
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
fn absent(presence: Presence, serde: &FieldSerde, api: &FieldApi, container: &Container<'_>) -> Absent {
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
fn slot(presence: Presence, absent: &Absent) -> Slot {
    match (presence, absent) {
        // One of these that is `None` was absent: `null` would be refused, or `Some(None)`.
        (Presence::NonNull | Presence::Tristate, _) | (Presence::Optional, Absent::Empty) => Slot::Own,
        _ => Slot::Wrapped,
    }
}

/// How the field is read and written.
fn access(serde: &FieldSerde, api: &FieldApi, errors: &mut Errors) -> (Access, Access) {
    for slot in [&serde.skip_serializing, &serde.skip_deserializing] {
        if let (true, Some(span)) = (serde.skip.is_set(), slot.span()) {
            errors.at(span, "`skip` already says that: remove this");
        }
    }
    let (read, write) = functions(&serde.with, errors);
    let side = |skip: bool, path: Option<Path>| match path {
        _ if skip || serde.skip.is_set() => Access::Never,
        Some(path) => Access::With(path),
        None if api.opaque.is_set() => Access::Opaque,
        None => Access::Typed,
    };
    (side(serde.skip_deserializing.is_set(), read), side(serde.skip_serializing.is_set(), write))
}

/// The functions that read and write, if the user says which.
pub(super) fn functions(with: &With, errors: &mut Errors) -> (Option<Path>, Option<Path>) {
    for slot in [&with.write, &with.read] {
        if let (true, Some(span)) = (with.module.is_set(), slot.span()) {
            errors.at(span, "`with` already says how: keep one of them");
        }
    }
    let path = |own: Option<&Path>, function: &str| {
        let module = with.module.value().map(|module| {
            let mut path = module.clone();
            path.segments.push(syn::Ident::new(function, module.span()).into());
            path
        });
        own.cloned().or(module)
    };
    (path(with.read.value(), "deserialize"), path(with.write.value(), "serialize"))
}

fn skipped_setter_has_default(api: &FieldApi, absent: &Absent, errors: &mut Errors) {
    if let (Some(span), Absent::Missing) = (api.builder_skip.span(), absent) {
        errors.at(
            span,
            "a required field without a setter could never be set: give it a default, or make it an `Option`",
        );
    }
}

fn setter(ident: &syn::Ident, ty: &Type, presence: Presence) -> Setter {
    let bare = ident.unraw();
    // `build` is how a builder ends.
    let setter = if bare == "build" { format_ident!("build_", span = ident.span()) } else { ident.clone() };
    let inner = ty::option(ty);
    let value = inner.map_or(ty, |inner| {
        if presence == Presence::Tristate { ty::option(inner).unwrap_or(inner) } else { inner }
    });
    let named = |prefix: &str, suffix: &str| format_ident!("{prefix}{bare}{suffix}", span = ident.span());
    let maybe = match (inner, presence) {
        (None, _) => Maybe::None,
        (Some(_), Presence::Tristate) => Maybe::OptionAndNull(named("maybe_", ""), named("", "_null")),
        (Some(_), _) => Maybe::Option(named("maybe_", "")),
    };
    Setter { ident: setter, maybe, accepts: ty::accepts(value) }
}
