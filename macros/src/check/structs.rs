//! The rules about the shape of a struct.

use syn::Ident;

use super::field::{self, Container, Position};
use super::names::{self, Claims};
use crate::errors::Errors;
use crate::input::{ContainerApi, ContainerSerde, DefaultWord, Fields, Style};
use crate::model::{Access, Fallback, Field, Newtype, Object, Predicate, Shape, Text};
use crate::ty;

pub(super) fn check(
    ident: &Ident,
    fields: Fields,
    serde: &ContainerSerde,
    api: &ContainerApi,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) -> Option<Shape> {
    let style = fields.style;
    let is_newtype = style == Style::Tuple && fields.fields.len() == 1;
    let converts = serde.from.is_set() || serde.try_from.is_set();
    let (builder, position) = match style {
        Style::Named if serde.transparent.is_set() => (false, Position::Alone),
        Style::Named => (api.builder.value().copied().unwrap_or(true) && !converts, Position::Named),
        Style::Tuple if is_newtype || serde.transparent.is_set() => (false, Position::Alone),
        Style::Tuple | Style::Unit => (false, Position::Nth),
    };
    no_builder(style, serde, api, errors);
    let container = Container {
        rename_all: &serde.rename_all,
        default: serde.default.is_set(),
        omit_none: !api.none_null.is_set() && style == Style::Named,
        builder,
        position,
    };
    let fields = check_fields(fields, &container, predicates, errors);
    if serde.transparent.is_set() {
        return transparent(ident, fields, errors).map(Shape::Newtype);
    }
    if style == Style::Unit {
        return Some(Shape::Unit);
    }
    if is_newtype {
        let field = fields.into_iter().next()?;
        return Some(Shape::Newtype(Newtype { field, others: Vec::new(), transparent: false }));
    }
    let object = Object {
        fields,
        deny_unknown: serde.deny_unknown_fields.is_set(),
        builder,
        tag: serde.tag.value().map_or(Text::None, |tag| Text::Some(tag.value())),
        fallback: match serde.default.value() {
            None => Fallback::Fields,
            Some(DefaultWord::Trait) => Fallback::Trait,
            Some(DefaultWord::Path(path)) => Fallback::Path(path.clone()),
        },
    };
    if let Some(tag) = serde.tag.value() {
        taken_by_tag(&object.fields, tag, errors);
    }
    Some(if style == Style::Tuple { Shape::Tuple(object) } else { Shape::Object(object) })
}

/// Checks the fields of a struct or variant, and their names.
pub(super) fn check_fields(
    fields: Fields,
    container: &Container<'_>,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) -> Vec<Field> {
    let mut claims = Claims::of_each("field");
    let mut fields: Vec<Field> = fields
        .fields
        .into_iter()
        .map(|mut field| {
            let bound = std::mem::take(&mut field.serde.bound);
            let own_bounds = bound.read.is_set() || bound.write.is_set();
            predicates.extend(super::bounds::of_field(bound));
            Field { own_bounds, ..field::check(field, container, &mut claims, errors) }
        })
        .collect();
    claims.report(errors);
    names::distinct_setters(&mut fields, errors);
    trailing_defaults(&fields, container, errors);
    fields
}

/// Words that only fields with names give a meaning to.
fn no_builder(style: Style, serde: &ContainerSerde, api: &ContainerApi, errors: &mut Errors) {
    if style == Style::Named && !serde.transparent.is_set() {
        return;
    }
    for (word, span) in [("none", api.none_null.span()), ("builder", api.builder.span())] {
        if let Some(span) = span {
            errors.at(span, format_args!("`{word}` is for structs with named fields: remove it"));
        }
    }
    if let (Some(span), true) = (serde.deny_unknown_fields.span(), !serde.transparent.is_set()) {
        errors.at(span, "`deny_unknown_fields` is for structs with named fields: remove it");
    }
}

/// Reports the fields that are called what the tag is called.
pub(super) fn taken_by_tag(fields: &[Field], tag: &syn::LitStr, errors: &mut Errors) {
    let name = tag.value();
    let is_taken = |field: &&Field| !field.flatten && (field.names.read == name || field.names.write == name);
    for field in fields.iter().filter(is_taken) {
        errors.at(field.ident.span(), format_args!("the name `{name}` is taken by the tag: choose another"));
    }
}

/// An item that is left out takes those behind it with it.
fn trailing_defaults(fields: &[Field], container: &Container<'_>, errors: &mut Errors) {
    if container.position != Position::Nth {
        return;
    }
    let read: Vec<_> = fields.iter().filter(|field| !matches!(field.read, Access::Never)).collect();
    let last = read.iter().rposition(|field| field.is_required()).unwrap_or(0);
    for field in read.into_iter().take(last).filter(|field| field.has_own_default) {
        let message = "an item with a default stands behind all without one: give those behind it defaults, or remove this";
        errors.at(field.ident.span(), message);
    }
}

fn transparent(ident: &Ident, fields: Vec<Field>, errors: &mut Errors) -> Option<Newtype> {
    let is_read = |field: &Field| !matches!(field.read, Access::Never) && !ty::is_phantom(&field.ty);
    let count = fields.iter().filter(|field| is_read(field)).count();
    if count != 1 {
        let message = "a `transparent` type has one field that is read: mark the others `#[serde(skip)]`";
        errors.at(ident.span(), message);
        return None;
    }
    let (mut alone, others): (Vec<_>, Vec<_>) = fields.into_iter().partition(is_read);
    Some(Newtype { field: alone.pop()?, others, transparent: true })
}

/// The object that a variant's fields are.
pub(super) fn object(fields: Vec<Field>, deny_unknown: bool) -> Object {
    Object { fields, deny_unknown, builder: false, tag: Text::None, fallback: Fallback::Fields }
}
