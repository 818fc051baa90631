//! The rules about an enum: whether it is one of a list of strings or of several types, and its variants.

use syn::ext::IdentExt as _;
use syn::{Generics, Ident};

use super::field::{self, Container, Position};
use super::names::{Claims, names};
use super::structs::{check_fields, object};
use super::{respelled, union};
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, ContainerApi, ContainerSerde, Split, Style};
use crate::model::{Access, Content, Predicate, Shape, Strings, Union, Unknown, Variant};
use crate::ty;

/// What a variant must know of its enum.
pub(super) struct Enum<'i> {
    serde: &'i ContainerSerde,
    omit_none: bool,
    is_generic: bool,
    /// No variant holds anything, but for the one that keeps what is unknown; and none needs a tag.
    is_strings: bool,
}

pub(super) fn check(
    ident: &Ident,
    generics: &Generics,
    inputs: Vec<input::Variant>,
    serde: &ContainerSerde,
    api: &ContainerApi,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) -> Option<Shape> {
    let is_bare = |variant: &input::Variant| {
        variant.fields.style == Style::Unit
            && !variant.serde.untagged.is_set()
            && !has_functions(&variant.serde)
    };
    let is_strings = !serde.tag.is_set()
        && !serde.untagged.is_set()
        && inputs.iter().filter(|variant| !variant.unknown.is_set()).all(is_bare);
    let container = Enum {
        serde,
        omit_none: !api.none_null.is_set(),
        is_generic: !generics.params.is_empty(),
        is_strings,
    };
    if let (Some(span), true) = (api.none_null.span(), is_strings) {
        errors.at(span, "a string enum has no fields: remove `none`");
    }
    union::check_words(&inputs, &container, errors);
    if is_strings && container.is_generic {
        errors.on(generics, "a string enum holds no values that could be generic: remove the parameters");
    }
    let mut variants = Vec::with_capacity(inputs.len());
    let mut claims = Claims::of_each("variant");
    let (mut unknown, mut is_clear) = (Unknown::Refuse, true);
    for input in inputs {
        is_clear &= input.is_clear || input.fields.style == Style::Unit;
        if input.unknown.is_set() {
            keep_unknown(input, &container, &mut unknown, predicates, errors);
            continue;
        }
        if input.serde.other.is_set() {
            other(&input, variants.len(), &mut unknown, errors);
        }
        variants.push(variant(input, &container, &mut claims, predicates, errors));
    }
    if variants.is_empty() && is_clear {
        let message = match unknown {
            Unknown::Keep(..) if is_strings => {
                "an enum of only unknown values is any string: use `String`, or add a variant"
            }
            Unknown::Keep(..) => {
                "an enum of only unknown values is any value: use its type, or add a variant"
            }
            _ => "an enum without members has no values: add a variant",
        };
        errors.at(ident.span(), message);
    }
    claims.report(errors);
    if variants.len() > usize::from(u16::MAX - 1) {
        errors.at(ident.span(), "an enum of more than 65,534 members is not supported");
    }
    if !is_clear {
        return None;
    }
    if is_strings {
        return Some(Shape::Strings(Strings { variants, unknown }));
    }
    Some(Shape::Union(Union {
        tagging: union::tagging(serde),
        variants,
        unknown,
        deny_unknown: serde.deny_unknown_fields.is_set(),
        best_match: api.best_match.is_set(),
    }))
}

fn has_functions(serde: &input::VariantSerde) -> bool {
    serde.with.module.is_set() || serde.with.read.is_set() || serde.with.write.is_set()
}

impl Enum<'_> {
    pub(super) fn serde(&self) -> &ContainerSerde {
        self.serde
    }

    pub(super) fn is_strings(&self) -> bool {
        self.is_strings
    }

    /// What the fields of a variant must know; `rename_all` is the variant's own, or else the enum's for fields.
    fn fields<'r>(&self, rename_all: &'r Split<Case>, style: Style, count: usize) -> Container<'r> {
        let position = match style {
            Style::Named => Position::Named,
            Style::Tuple if count == 1 => Position::Alone,
            Style::Tuple | Style::Unit => Position::Nth,
        };
        Container {
            rename_all,
            default: false,
            omit_none: self.omit_none && style == Style::Named,
            builder: false,
            position,
        }
    }
}

fn keep_unknown(
    input: input::Variant,
    container: &Enum<'_>,
    unknown: &mut Unknown,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) {
    let at = input.unknown.span().unwrap_or_else(|| input.ident.span());
    if let Unknown::Keep(first, _) = unknown {
        errors.at(at, format_args!("`{first}` already keeps what is unknown: only one variant can"));
        return;
    }
    if let Unknown::Other(_) = unknown {
        errors.at(at, "`other` already takes what is unknown: only one variant can");
        return;
    }
    let serde = &input.serde;
    let words =
        [&serde.skip, &serde.skip_serializing, &serde.skip_deserializing, &serde.untagged, &serde.other];
    let spans = [
        serde.rename.read.span().or(serde.rename.write.span()),
        serde.aliases.first().map(syn::LitStr::span),
    ];
    for span in words.iter().filter_map(|slot| slot.span()).chain(spans.into_iter().flatten()) {
        errors.at(span, "an `unknown` variant has no name of its own: remove this");
    }
    let input::Variant { ident, mut fields, is_clear, .. } = input;
    let message = if container.is_strings {
        format!("an `unknown` variant holds the string that was read: write `{ident}(String)`")
    } else {
        format!(
            "an `unknown` variant holds the whole value that was read: write `{ident}(serde_json::Value)`"
        )
    };
    let is_one = fields.style == Style::Tuple && fields.fields.len() == 1;
    match fields.fields.first().filter(|_| is_one) {
        _ if !is_clear => {}
        // Whether a parameter is a string is not asked: an enum must have none.
        Some(field) if !container.is_strings || container.is_generic || ty::is_string(&field.ty) => {}
        Some(field) => errors.on(&field.ty, message),
        None => errors.at(ident.span(), message),
    }
    if let (true, Some(mut field)) = (is_one, fields.fields.pop()) {
        predicates.extend(super::bounds::of_field(std::mem::take(&mut field.serde.bound)));
        let rename_all = Split::default();
        let of_fields = container.fields(&rename_all, Style::Tuple, 1);
        let field = field::check(field, &of_fields, &mut Claims::of_each("field"), errors);
        *unknown = Unknown::Keep(ident, Box::new(field));
    }
}

/// `other`: a variant that takes what is unknown, and holds nothing of it.
fn other(input: &input::Variant, index: usize, unknown: &mut Unknown, errors: &mut Errors) {
    let at = input.serde.other.span().unwrap_or_else(|| input.ident.span());
    match unknown {
        Unknown::Refuse if input.fields.style == Style::Unit => *unknown = Unknown::Other(index),
        Unknown::Refuse => errors.at(
            at,
            "an `other` variant holds nothing: remove its fields, or write `#[api(unknown)]` to keep the value",
        ),
        Unknown::Keep(first, _) => {
            errors.at(at, format_args!("`{first}` already keeps what is unknown: only one variant can"));
        }
        Unknown::Other(_) => errors.at(at, "`other` already takes what is unknown: only one variant can"),
    }
}

fn variant(
    input: input::Variant,
    container: &Enum<'_>,
    claims: &mut Claims,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) -> Variant {
    let input::Variant { ident, docs, mut serde, fields, .. } = input;
    let name = ident.unraw().to_string();
    let names =
        names(&serde.rename, |write| respelled(&container.serde.rename_all, write, &name, Case::of_variant));
    let is_read = !(serde.skip.is_set() || serde.skip_deserializing.is_set());
    let untagged = serde.untagged.is_set();
    let is_tagged = !untagged && !container.serde.untagged.is_set();
    if is_read && is_tagged {
        claims.read(&ident, &names.read, &serde.rename.read, &serde.aliases);
    }
    predicates.extend(super::bounds::of_field(std::mem::take(&mut serde.bound)));
    let content = content(&serde, fields, container, predicates, errors);
    Variant {
        aliases: serde.aliases.iter().map(syn::LitStr::value).collect(),
        docs: super::docs(docs),
        is_read,
        is_written: !(serde.skip.is_set() || serde.skip_serializing.is_set()),
        untagged,
        content,
        names,
        ident,
    }
}

fn content(
    serde: &input::VariantSerde,
    fields: input::Fields,
    container: &Enum<'_>,
    predicates: &mut Vec<Predicate>,
    errors: &mut Errors,
) -> Content {
    let style = fields.style;
    let own = serde.rename_all.read.is_set() || serde.rename_all.write.is_set();
    let rename_all = if own { &serde.rename_all } else { &container.serde.rename_all_fields };
    if let (Some(span), true) = (serde.borrow.span(), style != Style::Tuple || fields.fields.len() != 1) {
        errors.at(span, "`borrow` on a variant is for its one value: write it on the fields");
    }
    let count = fields.fields.len();
    let of_fields = container.fields(rename_all, style, count);
    let (read, write) = field::functions(&serde.with, errors);
    let checked = check_fields(fields, &of_fields, predicates, errors);
    if let Some(tag) = container.serde.tag.value()
        && style == Style::Named
        && !container.serde.content.is_set()
        && !serde.untagged.is_set()
    {
        super::structs::taken_by_tag(&checked, tag, errors);
    }
    if read.is_some() || write.is_some() {
        let access = |path: Option<syn::Path>| path.map_or(Access::Typed, Access::With);
        return Content::With { fields: checked, read: access(read), write: access(write) };
    }
    let deny_unknown = container.serde.deny_unknown_fields.is_set();
    match style {
        Style::Unit => Content::Nothing,
        Style::Named => Content::Object(object(checked, deny_unknown)),
        Style::Tuple if count == 1 => {
            checked.into_iter().next().map_or(Content::Nothing, |value| Content::Value(Box::new(value)))
        }
        Style::Tuple => Content::Tuple(object(checked, deny_unknown)),
    }
}
