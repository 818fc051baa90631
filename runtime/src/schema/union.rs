//! The schemas of enumerations: of strings, and of types.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write as _;

use serde_json::{Value, json};

use super::object::{literal, object_of, unknown_member, unknown_tag};
use super::{Schema, Walk, append, describe, of_type, one};
use crate::model::{Content, Tagging, Union, Unknown, Variant};

impl Walk<'_> {
    /// A union. A `flat` one stands among the members of an object: it is an object itself, and takes no offence at
    /// the others.
    pub(super) fn union(&self, union: &Union, flat: bool) -> Schema {
        let read = || union.variants.iter().filter(|variant| !variant.is_skipped_in_reading());
        let mut branches = Vec::new();
        let is_tagged = |variant: &&Variant| !variant.is_untagged() && union.tagging != Tagging::Untagged;
        if union.tagging == Tagging::External && !flat {
            let bare =
                || read().filter(is_tagged).filter(|variant| matches!(variant.content, Content::Nothing));
            if bare().next().is_some() {
                let mut strings = strings(bare());
                list_members(&mut strings, bare());
                branches.push(strings);
            }
        }
        branches.extend(read().filter(is_tagged).flat_map(|variant| self.variant(union, variant, flat)));
        let known = known(union);
        if union.unknown != Unknown::Refused {
            branches.extend(unknown(union, &known, flat));
        }
        let untagged = read().filter(|variant| !is_tagged(variant));
        let tagged = branches.len();
        branches.extend(untagged.map(|variant| described(variant, self.content(variant))));
        // Tags tell the variants apart; what has none may fit several.
        let keyword = if branches.len() == tagged { "oneOf" } else { "anyOf" };
        let branches = branches.into_iter().map(Value::from).collect::<Vec<_>>();
        one(keyword, branches)
    }

    /// A variant with a tag: one schema, where it has one.
    fn variant(&self, union: &Union, variant: &Variant, flat: bool) -> Vec<Schema> {
        let names = names(variant);
        let schemas = match union.tagging {
            Tagging::Untagged => Vec::new(),
            Tagging::External if matches!(variant.content, Content::Nothing) => Vec::new(),
            Tagging::External => {
                names.iter().map(|name| external(name, self.content(variant), flat)).collect()
            }
            Tagging::Internal { tag } => {
                let schema = self.tagged(tag, &names, &variant.content, flat);
                [schema].into()
            }
            Tagging::Adjacent { tag, content } => {
                [self.adjacent((tag, content), &names, variant, union.deny_unknown && !flat)].into()
            }
        };
        schemas.into_iter().map(|schema| described(variant, schema)).collect()
    }

    fn adjacent(
        &self,
        (tag, content): (&'static str, &'static str),
        names: &[&'static str],
        variant: &Variant,
        closed: bool,
    ) -> Schema {
        let members =
            [(tag.to_string(), literal(names).into()), (content.to_string(), self.content(variant).into())];
        let is_required = match &variant.content {
            Content::Nothing => false,
            Content::Value(field) => field.is_required(),
            Content::Fields(_) => true,
        };
        let required = [tag, content];
        let mut schema = object_of(members, &required[..=usize::from(is_required)]);
        if closed {
            schema.insert("additionalProperties".into(), false.into());
        }
        schema
    }

    /// What a variant holds, without its tag.
    fn content(&self, variant: &Variant) -> Schema {
        match &variant.content {
            Content::Nothing => of_type("null"),
            Content::Value(field) => self.field(field),
            Content::Fields(model) => self.shape(model()),
        }
    }
}

/// The object of an externally tagged variant.
fn external(name: &str, content: Schema, flat: bool) -> Schema {
    let mut schema = object_of([(name.to_string(), content.into())], &[name]);
    if !flat {
        schema.insert("additionalProperties".into(), false.into());
    }
    schema
}

/// Adds a variant's own words, where it has any.
fn described(variant: &Variant, mut schema: Schema) -> Schema {
    describe(&mut schema, variant.doc, variant.is_deprecated());
    schema
}

/// All names that a variant is read by.
pub(super) fn names(variant: &Variant) -> Vec<&'static str> {
    let aliases = variant.aliases.iter().filter(|alias| **alias != variant.name);
    core::iter::once(variant.name).chain(aliases.copied()).collect()
}

/// The tags that have a meaning.
fn known(union: &Union) -> Vec<&'static str> {
    let is_known = |variant: &&Variant| !variant.is_skipped_in_reading() && !variant.is_untagged();
    union.variants.iter().filter(is_known).flat_map(names).collect()
}

/// What an open union takes besides its variants.
fn unknown(union: &Union, known: &[&'static str], flat: bool) -> Vec<Schema> {
    if let Some(schema) = unknown_tag(union.tagging, known) {
        return [schema].into();
    }
    let mut string = of_type("string");
    string.insert("not".into(), json!({ "enum": known }));
    if flat { Vec::new() } else { [string, unknown_member(known)].into() }
}

/// One of the variants' strings.
pub(super) fn strings<'v>(variants: impl IntoIterator<Item = &'v Variant>) -> Schema {
    let read = variants.into_iter().filter(|variant| !variant.is_skipped_in_reading());
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for variant in read {
        let names = names(variant);
        own.push(names[0]);
        others.extend_from_slice(&names[1..]);
    }
    own.append(&mut others);
    let mut schema = of_type("string");
    schema.insert("enum".into(), own.into());
    schema
}

/// Lists what the members mean, where they say so: JSON Schema has no other place for it that tools look at.
pub(super) fn list_members<'v>(schema: &mut Schema, variants: impl IntoIterator<Item = &'v Variant>) {
    let mut list = String::new();
    for variant in variants {
        if variant.is_skipped_in_reading() || (variant.doc.is_empty() && !variant.is_deprecated()) {
            continue;
        }
        let line = if list.is_empty() { "" } else { "\n" };
        let deprecated = if variant.is_deprecated() { " (deprecated)" } else { "" };
        let colon = if variant.doc.is_empty() { "" } else { ": " };
        let doc = variant.doc.replace('\n', " ");
        let _ = write!(list, "{line}- `{}`{deprecated}{colon}{doc}", variant.name);
    }
    if !list.is_empty() {
        append(schema, &list);
    }
}
