//! The rules about one field.

use proc_macro2::TokenStream;
use quote::format_ident;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Lit, Path, Type};

use super::names::{Claims, names};
use super::respelled;
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, ContainerSerde, DefaultWord, FieldApi, FieldSerde};
use crate::model::{Absent, Access, DefaultValue, Example, Field, Maybe, Presence, Setter, SkipIf, Slot};
use crate::ty;

/// What a field must know of its struct.
pub(super) struct Container<'i> {
    pub(super) serde: &'i ContainerSerde,
    /// Whether `None` is left out in formats for people.
    pub(super) omit_none: bool,
    /// Whether there is a builder.
    pub(super) builder: bool,
}

pub(super) fn check(
    input: input::Field,
    &Container { serde: container, omit_none, builder }: &Container<'_>,
    claims: &mut Claims,
    errors: &mut Errors,
) -> Field {
    let input::Field { ident, ty, docs, serde, api } = input;
    let name = ident.unraw().to_string();
    let names = names(&serde.rename, |write| respelled(&container.rename_all, write, &name, Case::of_field));
    secret_has_no_value(&serde, &api, errors);
    one_default(&serde, &api, errors);
    let presence = presence(&ty, &serde, &api, container, errors);
    let absent = absent(presence, &serde, &api, container);
    let slot = slot(presence, &absent);
    let (mut read, write) = access(&serde, &api, errors);
    if !matches!(read, Access::Never) {
        claims.read(&ident, &names.read, &serde.rename.read, &serde.aliases);
    }
    if !matches!(write, Access::Never) {
        claims.written(&ident, &names.write, &serde.rename.write);
    }
    let setter = if builder && !api.builder_skip.is_set() {
        Some(setter(&ident, &ty, presence))
    } else {
        skipped_setter_has_default(&api, &absent, errors);
        None
    };
    let read_ty = match slot {
        Slot::Own => ty::option(&ty).map_or(&ty, |inner| match presence {
            Presence::Tristate => ty::option(inner).unwrap_or(inner),
            _ => inner,
        }),
        Slot::Wrapped => &ty,
    };
    let read_ty = read_ty.clone();
    if matches!(read, Access::Typed) && presence != Presence::Tristate && ty::is_borrowing(&read_ty) {
        read = Access::Borrowed;
    }
    let omit_none = match presence {
        Presence::Optional => omit_none,
        // A `None` of these is not what `null` would be read as.
        Presence::NonNull | Presence::Tristate => true,
        Presence::Required | Presence::RequiredNullable | Presence::Default => false,
    };
    let aliases = serde.aliases.iter().map(syn::LitStr::value).collect();
    let skip_if = serde.skip_serializing_if.into_value().map_or(SkipIf::Never, SkipIf::Function);
    let example = api.example.into_value().map_or(Example::None, Example::Json);
    let (docs, secret) = (super::docs(docs), api.secret.is_set());
    Field {
        ident,
        ty,
        read_ty,
        names,
        aliases,
        docs,
        presence,
        slot,
        absent,
        read,
        write,
        omit_none,
        skip_if,
        secret,
        example,
        setter,
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
    container: &ContainerSerde,
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
        let defaulted = default.is_some() || container.default.is_set() || never_read;
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
fn absent(presence: Presence, serde: &FieldSerde, api: &FieldApi, container: &ContainerSerde) -> Absent {
    if matches!(presence, Presence::RequiredNullable) {
        return Absent::Missing;
    }
    if let Some(tokens) = api.default.value() {
        return Absent::Value(literal(tokens));
    }
    match serde.default.value() {
        Some(DefaultWord::Path(path)) => Absent::Value(DefaultValue::Path(path.clone())),
        // The default of an `Option` is what an absent one is anyway.
        Some(DefaultWord::Trait) if presence == Presence::Default => Absent::Value(DefaultValue::Trait),
        None if container.default.is_set() => Absent::Fallback,
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
    for slot in [&serde.serialize_with, &serde.deserialize_with] {
        if let (true, Some(span)) = (serde.with.is_set(), slot.span()) {
            errors.at(span, "`with` already says how: keep one of them");
        }
    }
    for slot in [&serde.skip_serializing, &serde.skip_deserializing] {
        if let (true, Some(span)) = (serde.skip.is_set(), slot.span()) {
            errors.at(span, "`skip` already says that: remove this");
        }
    }
    let side = |skip: bool, own: Option<&Path>, function: &str| {
        let module = serde.with.value().map(|module| {
            let mut path = module.clone();
            path.segments.push(syn::Ident::new(function, module.span()).into());
            path
        });
        match own.cloned().or(module) {
            _ if skip || serde.skip.is_set() => Access::Never,
            Some(path) => Access::With(path),
            None if api.opaque.is_set() => Access::Opaque,
            None => Access::Typed,
        }
    };
    (
        side(serde.skip_deserializing.is_set(), serde.deserialize_with.value(), "deserialize"),
        side(serde.skip_serializing.is_set(), serde.serialize_with.value(), "serialize"),
    )
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
