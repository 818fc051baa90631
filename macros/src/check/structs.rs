//! The rules about the shape of a struct.

use syn::Ident;

use super::field::{self, Container, Position};
use super::names::{self, Claims};
use crate::errors::Errors;
use crate::input::{self, ContainerApi, ContainerSerde, DefaultWord, Fields, Style};
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
    let transparent = serde.transparent.is_set();
    let (builder, position) = match style {
        Style::Named if transparent => (false, Position::Alone),
        Style::Named => (api.builder.value().copied().unwrap_or(true) && !converts, Position::Named),
        Style::Tuple if is_newtype || transparent => (false, Position::Alone),
        Style::Tuple | Style::Unit => (false, Position::Nth),
    };
    if !transparent && style != Style::Named {
        only_for_names(style, is_newtype, serde, api, errors);
    }
    if is_newtype && !transparent {
        not_skipped(&fields, errors);
    }
    let container = Container {
        rename_all: &serde.rename_all,
        default: serde.default.is_set(),
        omit_none: !api.none_null.is_set() && style == Style::Named,
        builder,
        position,
        tag: serde.tag.value(),
    };
    let fields = check_fields(fields, &container, predicates, errors);
    if transparent {
        return self::transparent(ident, fields, errors).map(|newtype| Shape::Newtype(Box::new(newtype)));
    }
    if style == Style::Unit {
        return Some(Shape::Unit);
    }
    if is_newtype {
        let field = fields.into_iter().next()?;
        return Some(Shape::Newtype(Box::new(Newtype { field, others: Vec::new(), transparent: false })));
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
    Some(if style == Style::Tuple { Shape::Tuple(object) } else { Shape::Object(object) })
}

/// Checks the fields of a struct or variant, and their names.
pub(super) fn check_fields(
    fields: Fields,
    container: &Container<'_>,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) -> Vec<Field> {
    trailing_defaults(&fields.fields, container, errors);
    let mut claims = Claims::of_each("field");
    let mut fields: Vec<Field> = fields
        .fields
        .into_iter()
        .map(|mut field| {
            let bound = std::mem::take(&mut field.serde.bound);
            let own_bounds = super::bounds::is_all(&bound);
            let field = Field { own_bounds, ..field::check(field, container, &mut claims, errors) };
            predicates.extend(super::bounds::of_words(bound, |_| field.is_typed()));
            field
        })
        .collect();
    if let Some(tag) = container.tag {
        claims.leave_to_tag(tag, errors);
    }
    claims.report(errors);
    names::distinct_setters(&mut fields, errors);
    fields
}

/// Words that only fields with names give a meaning to.
fn only_for_names(
    style: Style,
    is_newtype: bool,
    serde: &ContainerSerde,
    api: &ContainerApi,
    errors: &mut Errors,
) {
    // What is left out at the end of a tuple comes from the default of the whole.
    let default = serde.default.span().filter(|_| style == Style::Unit || is_newtype);
    for (word, span) in [
        ("none", api.none_null.span()),
        ("builder", api.builder.span()),
        ("deny_unknown_fields", serde.deny_unknown_fields.span()),
        ("rename_all", serde.rename_all.span()),
        ("default", default),
    ] {
        if let Some(span) = span {
            errors.at(span, format_args!("`{word}` is for structs with named fields: remove it"));
        }
    }
}

/// A newtype is what its value is.
fn not_skipped(fields: &Fields, errors: &mut Errors) {
    for field in &fields.fields {
        for (word, span) in field.words() {
            if matches!(word, "skip" | "skip_serializing" | "skip_deserializing") {
                errors
                    .at(span, format_args!("the one value of a type is all there is of it: remove `{word}`"));
            }
        }
    }
}

/// An item that is left out takes those behind it with it.
fn trailing_defaults(fields: &[input::Field], container: &Container<'_>, errors: &mut Errors) {
    if container.position != Position::Nth || container.default {
        return;
    }
    let default = |field: &input::Field| field.serde.default.span().or(field.api.default.span());
    let read: Vec<_> = fields.iter().filter(|field| field.is_read()).collect();
    let last = read.iter().rposition(|field| default(field).is_none()).unwrap_or(0);
    for span in read.into_iter().take(last).filter_map(default) {
        errors.at(
            span,
            "only the last items can be left out: give those behind this one defaults too, or remove it",
        );
    }
}

fn transparent(ident: &Ident, fields: Vec<Field>, errors: &mut Errors) -> Option<Newtype> {
    let is_read = |field: &Field| !matches!(field.read, Access::Never) && !ty::is_phantom(&field.ty);
    let message = match fields.iter().filter(|field| is_read(field)).count() {
        1 => {
            let (mut alone, others): (Vec<_>, Vec<_>) = fields.into_iter().partition(is_read);
            return Some(Newtype { field: alone.pop()?, others, transparent: true });
        }
        0 => "a `transparent` type is what its one field is: give it a field that is read",
        _ => "a `transparent` type is what its one field is: mark the others `#[serde(skip)]`",
    };
    errors.at(ident.span(), message);
    None
}

/// The object that a variant's fields are.
pub(super) fn object(fields: Vec<Field>, deny_unknown: bool) -> Object {
    Object { fields, deny_unknown, builder: false, tag: Text::None, fallback: Fallback::Fields }
}
