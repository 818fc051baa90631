//! The rules about an enum: whether it is one of a list of strings or of several types, and its variants.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::{Generics, Ident};

use super::field::{self, Container, Position};
use super::names::{Claims, names};
use super::structs::{check_fields, object};
use super::{respelled, union, unknown, words};
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, ContainerApi, ContainerSerde, Split, Style};
use crate::model::{Access, Content, Field, Predicate, Shape, Strings, Union, Unknown, Variant};

/// What a variant must know of its enum.
pub(super) struct Enum<'i> {
    serde: &'i ContainerSerde,
    api: &'i ContainerApi,
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
            && !variant.serde.with.is_set()
    };
    let is_strings = !serde.tag.is_set()
        && !serde.untagged.is_set()
        && inputs.iter().filter(|variant| !variant.unknown.is_set()).all(is_bare);
    let container = Enum { serde, api, is_generic: !generics.params.is_empty(), is_strings };
    union::check_words(&inputs, &container, errors);
    if is_strings && container.is_generic {
        errors.on(generics, "a string enum holds no values that could be generic: remove the parameters");
    }
    let has_unknown = inputs.iter().any(|variant| variant.unknown.is_set());
    let mut variants = Vec::with_capacity(inputs.len());
    let mut claims = Claims::of_each("variant");
    let (mut unknown, mut is_clear) = (Unknown::Refuse, true);
    for input in inputs {
        is_clear &= input.is_clear || input.fields.style == Style::Unit;
        if input.unknown.is_set() {
            unknown::keep(input, &container, &mut unknown, predicates, errors);
            continue;
        }
        if input.serde.other.is_set() && !serde.untagged.is_set() {
            unknown::other(&input, variants.len(), &mut unknown, errors);
        }
        variants.push(variant(input, &container, &mut claims, predicates, errors));
    }
    // One that keeps what is unknown, and is none, has been told of.
    let is_told = has_unknown && !matches!(unknown, Unknown::Keep(..));
    if variants.is_empty() && is_clear && !is_told {
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

impl Enum<'_> {
    pub(super) fn serde(&self) -> &ContainerSerde {
        self.serde
    }

    /// Where it says that `None` is `null`, if it does.
    pub(super) fn none(&self) -> Option<Span> {
        self.api.none_null.span()
    }

    pub(super) fn is_strings(&self) -> bool {
        self.is_strings
    }

    /// Whether every value is an object, one of whose members is the tag.
    pub(super) fn is_object(&self) -> bool {
        self.serde.tag.is_set()
    }

    pub(super) fn is_generic(&self) -> bool {
        self.is_generic
    }

    /// What the fields of a variant must know; `rename_all` is the variant's own, or else the enum's for fields.
    pub(super) fn fields<'r>(
        &'r self,
        rename_all: &'r Split<Case>,
        style: Style,
        count: usize,
    ) -> Container<'r> {
        // Content of its own has its own place.
        let tag = self.serde.tag.value().filter(|_| !self.serde.content.is_set());
        let position = match style {
            Style::Named => Position::Named,
            Style::Tuple if count == 1 => Position::Alone,
            Style::Tuple | Style::Unit => Position::Nth,
        };
        Container {
            rename_all,
            default: false,
            omit_none: !self.api.none_null.is_set() && style == Style::Named,
            builder: false,
            position,
            tag,
        }
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
    let is_read = serde.is_read();
    let untagged = serde.untagged.is_set();
    let is_tagged = !untagged && !container.serde.untagged.is_set();
    if is_read && is_tagged {
        claims.read(&ident, &names.read, &serde.rename.read, &serde.aliases);
    }
    predicates.extend(super::bounds::of_words(std::mem::take(&mut serde.bound), |_| false));
    about_names(&serde, errors);
    about_content(&serde, &fields, errors);
    let content = content(&serde, fields, container, predicates, errors);
    Variant {
        aliases: serde.aliases.iter().map(syn::LitStr::value).collect(),
        docs: super::docs(docs),
        is_read,
        is_written: serde.is_written(),
        untagged,
        content,
        names,
        ident,
    }
}

/// Names of a variant that it has no use for.
fn about_names(serde: &input::VariantSerde, errors: &mut Errors) {
    let (alias, rename) = (serde.aliases.first().map(syn::LitStr::span), serde.rename.span());
    if serde.is_skipped() {
        for (word, span) in [("rename", rename), ("alias", alias)] {
            let Some(span) = span else { continue };
            let what = "a variant that is neither read nor written has no use for this";
            errors.at(span, format_args!("{what}: remove `{word}`"));
        }
    } else if let (false, Some(span)) = (serde.is_read(), alias) {
        errors.at(span, "a variant that is never read has no use for this: remove `alias`");
    }
}

/// Words on a variant that are about what it holds.
fn about_content(serde: &input::VariantSerde, fields: &input::Fields, errors: &mut Errors) {
    let value = match (fields.style, fields.fields.as_slice()) {
        (Style::Tuple, [field]) => Some(field),
        _ => None,
    };
    match (serde.borrow.span(), value) {
        (Some(_), Some(field)) => words::borrows(&field.ty, &serde.borrow, errors),
        (Some(span), None) if fields.style == Style::Unit => {
            errors.at(span, "a variant without fields has nothing to borrow: remove `borrow`");
        }
        (Some(span), None) => {
            errors.at(span, "`borrow` on a variant is for its one value: write it on the fields");
        }
        (None, _) => {}
    }
    if let (Some(span), Style::Tuple | Style::Unit) = (serde.rename_all.span(), fields.style) {
        errors.at(span, "the variant has no fields with names: remove `rename_all`");
    }
    if !serde.with.is_set() {
        return;
    }
    let is_named = fields.style == Style::Named;
    let words = fields.fields.iter().flat_map(input::Field::words);
    // What `Debug` shows is no matter of theirs.
    let own = |word| (is_named || words::is_of_value(word)) && word != "secret";
    for (word, span) in words.filter(|(word, _)| own(word)) {
        errors.at(span, format_args!("the functions of the variant read and write this: remove `{word}`"));
    }
    let (Some(span), None) = (serde.with.read.span().or(serde.with.write.span()), value) else { return };
    let message = match (serde.with.reads(), serde.with.writes()) {
        (true, true) | (false, false) => return,
        (true, false) => "what a function reads, a function writes: write `serialize_with` as well",
        (false, true) => "what a function writes, a function reads: write `deserialize_with` as well",
    };
    errors.at(span, message);
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
    let count = fields.fields.len();
    let mut of_fields = container.fields(rename_all, style, count);
    if serde.untagged.is_set() {
        of_fields.tag = None;
    }
    let (read, write) = field::functions(&serde.with, errors);
    let checked = check_fields(fields, &of_fields, predicates, errors);
    if serde.is_skipped() && count > 0 {
        return of_nobody(checked);
    }
    if read.is_some() || write.is_some() {
        let access = |path: Option<syn::ExprPath>| path.map_or(Access::Typed, Access::With);
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

/// What a variant holds that is neither read nor written: fields of any type.
fn of_nobody(fields: Vec<Field>) -> Content {
    let never = |field| Field { read: Access::Never, write: Access::Never, ..field };
    Content::With {
        fields: fields.into_iter().map(never).collect(),
        read: Access::Never,
        write: Access::Never,
    }
}
