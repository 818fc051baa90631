//! The rules about one field.

use proc_macro2::Span;
use quote::format_ident;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{ExprPath, LitStr, Type};

use super::names::{Claims, names};
use super::presence::{absent, presence, presence_of_item, slot};
use super::{respelled, rules, words};
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, DefaultWord, FieldApi, FieldSerde, Split, With};
use crate::model::{Absent, Access, Field, Maybe, Names, Presence, Setter, SkipIf, Slot, Text};
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
    /// The member beside the fields that says what the object is.
    pub(super) tag: Option<&'i LitStr>,
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
    words::check(&input, container.position, errors);
    let input::Field { ident, member, ty, docs, serde, mut api } = input;
    let is_named = container.position == Position::Named;
    let name = if is_named { ident.unraw().to_string() } else { String::new() };
    let mut names =
        names(&serde.rename, |write| respelled(container.rename_all, write, &name, Case::of_field));
    if !is_named {
        names = Names { read: String::new(), write: String::new() };
    }
    rules::check(&ty, &serde, &mut api, errors);
    let flatten = serde.flatten.is_set();
    let presence = match container.position {
        Position::Named => presence(&ty, &serde, &api, container, errors),
        Position::Nth | Position::Alone => presence_of_item(&serde, &api, container),
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
    let value_ty = value_ty(&ty, presence);
    let setter = match api.builder_skip.span() {
        None => container.builder.then(|| setter(&ident, &ty, &value_ty, presence)),
        Some(span) => {
            if is_named {
                skipped_setter(span, container.builder, &absent, errors);
            }
            None
        }
    };
    let read_ty = if slot == Slot::Own { &value_ty } else { &ty };
    if matches!(read, Access::Typed) && ty::is_static(read_ty) {
        errors.on(
            &ty,
            "no input lives as long as `'static`: write `String`, `Cow<'static, str>`, or a lifetime of the model's own",
        );
        read = Access::Never;
    }
    if matches!(read, Access::Typed) && presence != Presence::Tristate && ty::is_borrowing(read_ty) {
        read = Access::Borrowed;
    }
    let omit_none = match presence {
        // With a default, a `None` that is left out would come back as that.
        Presence::Optional => container.omit_none && !matches!(absent, Absent::Value(_) | Absent::Fallback),
        // A `None` of these is not what `null` would be read as.
        Presence::NonNull | Presence::Tristate => true,
        Presence::Required | Presence::RequiredNullable | Presence::Default => false,
    };
    Field {
        default: default_shown(&ty, &serde, &api),
        own_bounds: false,
        aliases: serde.aliases.iter().map(LitStr::value).collect(),
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
        value_ty,
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

/// The default as JSON, where it is known: functions of the user's may write it otherwise. What is never read needs none.
fn default_shown(ty: &Type, serde: &FieldSerde, api: &FieldApi) -> Text {
    if serde.skip_deserializing.is_set() || serde.with.reads() {
        return Text::None;
    }
    let is_standard = matches!(serde.default.value(), Some(DefaultWord::Trait));
    let standard = is_standard.then(|| rules::standard(ty)).flatten();
    let said = api.default.value().and_then(|value| value.json.as_ref());
    said.or(standard.as_ref()).map_or(Text::None, |json| Text::Some(json.to_string()))
}

/// The type of a value that is there, and is not `null`.
fn value_ty(ty: &Type, presence: Presence) -> Type {
    let inner = || ty::option(ty).unwrap_or(ty);
    match presence {
        Presence::Required | Presence::Default => ty,
        Presence::RequiredNullable | Presence::Optional | Presence::NonNull => inner(),
        Presence::Tristate => ty::option(inner()).unwrap_or_else(inner),
    }
    .clone()
}

/// How the field is read and written.
fn access(serde: &FieldSerde, api: &FieldApi, errors: &mut Errors) -> (Access, Access) {
    for slot in [&serde.skip_serializing, &serde.skip_deserializing] {
        if let (true, Some(span)) = (serde.skip.is_set(), slot.span()) {
            errors.at(span, "`skip` already says that: remove this");
        }
    }
    let (read, write) = functions(&serde.with, errors);
    let side = |skip: bool, path: Option<ExprPath>| match path {
        _ if skip || serde.skip.is_set() => Access::Never,
        Some(path) => Access::With(path),
        None if api.opaque.is_set() => Access::Opaque,
        None => Access::Typed,
    };
    (side(serde.skip_deserializing.is_set(), read), side(serde.skip_serializing.is_set(), write))
}

/// The functions that read and write, if the user says which.
pub(super) fn functions(with: &With, errors: &mut Errors) -> (Option<ExprPath>, Option<ExprPath>) {
    for slot in [&with.write, &with.read] {
        if let (true, Some(span)) = (with.module.is_set(), slot.span()) {
            errors.at(span, "`with` already says how: keep one of them");
        }
    }
    let path = |own: Option<&ExprPath>, function: &str| {
        let module = with.module.value().map(|module| {
            let mut path = module.clone();
            path.path.segments.push(syn::Ident::new(function, module.span()).into());
            path
        });
        own.cloned().or(module)
    };
    (path(with.read.value(), "deserialize"), path(with.write.value(), "serialize"))
}

fn skipped_setter(span: Span, has_builder: bool, absent: &Absent, errors: &mut Errors) {
    if !has_builder {
        errors.at(span, "there is no builder that could lack a setter: remove `builder`");
    } else if matches!(absent, Absent::Missing) {
        errors.at(
            span,
            "a required field without a setter could never be set: give it a default, or make it an `Option`",
        );
    }
}

fn setter(ident: &syn::Ident, ty: &Type, value_ty: &Type, presence: Presence) -> Setter {
    let bare = ident.unraw();
    // `build` is how a builder ends.
    let setter = if bare == "build" { format_ident!("build_", span = ident.span()) } else { ident.clone() };
    let named = |prefix: &str, suffix: &str| format_ident!("{prefix}{bare}{suffix}", span = ident.span());
    let maybe = match (ty::option(ty), presence) {
        (None, _) => Maybe::None,
        (Some(_), Presence::Tristate) => Maybe::OptionAndNull(named("maybe_", ""), named("", "_null")),
        (Some(_), _) => Maybe::Option(named("maybe_", "")),
    };
    Setter { ident: setter, maybe, accepts: ty::accepts(value_ty) }
}
