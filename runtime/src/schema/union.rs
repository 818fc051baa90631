//! The schemas of enumerations: of strings, and of types.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write as _;

use serde_json::{Value, json};

use super::object::{literal, object_of};
use super::{Schema, Walk, append, describe, of_type, one};
use crate::model::{Content, Field, Strings, Tagging, Union, Unknown, Variant};

impl Walk<'_> {
    /// A union. A `flat` one stands among the members of an object: it is an object itself, and takes no offence at
    /// the others.
    pub(super) fn union(&self, union: &Union, flat: bool) -> Schema {
        let has_tag = |variant: &&Variant| !variant.is_untagged() && union.tagging != Tagging::Untagged;
        let is_external = union.tagging == Tagging::External;
        let mut branches = Vec::new();
        let bare = || {
            union
                .read_variants()
                .filter(has_tag)
                .filter(|variant| matches!(variant.content(), Content::Nothing))
        };
        if is_external && !flat && bare().next().is_some() {
            let mut strings = strings(bare());
            list_members(&mut strings, bare());
            branches.push(strings);
        }
        branches.extend(
            union
                .read_variants()
                .filter(has_tag)
                .flat_map(|variant| self.tagged_variant(union, variant, flat)),
        );
        branches.extend(self.unknown(union, flat));
        let tagged = branches.len();
        let untagged = union.read_variants().filter(|variant| !has_tag(variant));
        branches.extend(untagged.map(|variant| {
            let among_others = if flat { self.among_others(variant.content()) } else { None };
            described(variant, among_others.unwrap_or_else(|| self.content(variant)))
        }));
        // Tags tell the variants apart, but for names of members among others. What has no tag may fit several.
        let is_one = branches.len() == tagged && !(is_external && flat);
        let branches = branches.into_iter().map(Value::from).collect::<Vec<_>>();
        one(if is_one { "oneOf" } else { "anyOf" }, branches)
    }

    /// A variant with a tag. One without content that is a string is not among them.
    fn tagged_variant(&self, union: &Union, variant: &Variant, flat: bool) -> Vec<Schema> {
        let names = names(variant);
        let schemas = match union.tagging {
            Tagging::External if matches!(variant.content(), Content::Nothing) && !flat => Vec::new(),
            Tagging::External => {
                names.iter().map(|name| external(name, self.content(variant), flat)).collect()
            }
            _ => self.object_with_tag(union, variant, literal(&names), flat).into_iter().collect(),
        };
        schemas.into_iter().map(|schema| described(variant, schema)).collect()
    }

    /// The object of a variant whose tag is a member of its own.
    fn object_with_tag(&self, union: &Union, variant: &Variant, value: Schema, flat: bool) -> Option<Schema> {
        match union.tagging {
            Tagging::External | Tagging::Untagged => None,
            Tagging::Internal { tag } => Some(self.tagged(tag, value, variant.content(), flat)),
            Tagging::Adjacent { tag, content } => {
                let members =
                    [(tag.to_string(), value.into()), (content.to_string(), self.content(variant).into())];
                let required = [tag, content];
                let required = if variant.may_be_absent() { &required[..1] } else { &required };
                let mut schema = object_of(members, required);
                if union.deny_unknown && !flat {
                    schema.insert("additionalProperties".into(), false.into());
                }
                Some(schema)
            }
        }
    }

    /// What an open union takes besides its variants.
    fn unknown(&self, union: &Union, flat: bool) -> Vec<Schema> {
        let known = known(union);
        let mut other = of_type("string");
        other.insert("not".into(), json!({ "enum": known }));
        match (union.unknown, union.tagging) {
            (Unknown::Refused, _) | (_, Tagging::Untagged) => Vec::new(),
            (Unknown::Other(_), Tagging::External) => {
                if flat {
                    Vec::new()
                } else {
                    [other].into()
                }
            }
            (Unknown::Other(index), _) => {
                let variant = union.variants.get(index);
                variant
                    .and_then(|variant| self.object_with_tag(union, variant, other, flat))
                    .into_iter()
                    .collect()
            }
            (Unknown::Kept(field), tagging) => {
                let any = match tagging {
                    Tagging::Internal { tag } | Tagging::Adjacent { tag, .. } => {
                        [object_of([(tag.to_string(), other.into())], &[tag])].into()
                    }
                    Tagging::External | Tagging::Untagged => any_external(other, &known, flat),
                };
                let kept = self.kept(field, flat);
                if kept.is_empty() {
                    return any;
                }
                let any = any.into_iter().map(Value::from).collect::<Vec<_>>();
                [Schema::from_iter([("allOf".into(), json!([one("anyOf", any), kept]))])].into()
            }
        }
    }

    /// What the variant holds that keeps what is unknown.
    fn kept(&self, field: &Field, flat: bool) -> Schema {
        let among_others = if flat { self.among_others(&Content::Value(*field)) } else { None };
        among_others.unwrap_or_else(|| self.field(field))
    }

    /// What a variant holds, without its tag.
    fn content(&self, variant: &Variant) -> Schema {
        match variant.content() {
            Content::Nothing => of_type("null"),
            Content::Value(field) => self.field(field),
            Content::Fields(model) => self.shape(model()),
        }
    }
}

/// A string enumeration among the members of an object: a member with the name of one of its own, which holds nothing.
pub(super) fn flat_strings(strings: &Strings) -> Schema {
    let read = strings.variants.iter().filter(|variant| !variant.is_skipped_in_reading());
    let objects = read.flat_map(|variant| {
        let named = names(variant).into_iter().map(|name| external(name, of_type("null"), true));
        named.map(|schema| described(variant, schema).into()).collect::<Vec<Value>>()
    });
    one("anyOf", objects.collect::<Vec<_>>())
}

/// What has no known tag, where the tag is a string or the name of a member.
fn any_external(other: Schema, known: &[&str], flat: bool) -> Vec<Schema> {
    let mut object = of_type("object");
    object.insert("propertyNames".into(), json!({ "not": { "enum": known } }));
    if flat {
        return [object].into();
    }
    object.insert("minProperties".into(), 1.into());
    object.insert("maxProperties".into(), 1.into());
    [other, object].into()
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
    describe(&mut schema, variant.doc(), variant.is_deprecated());
    schema
}

/// All names that a variant is read by.
pub(super) fn names(variant: &Variant) -> Vec<&'static str> {
    let aliases = variant.aliases().iter().filter(|alias| **alias != variant.name());
    core::iter::once(variant.name()).chain(aliases.copied()).collect()
}

/// The tags that have a meaning.
fn known(union: &Union) -> Vec<&'static str> {
    let is_known = |variant: &&Variant| !variant.is_skipped_in_reading() && !variant.is_untagged();
    union.variants.iter().filter(is_known).flat_map(names).collect()
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
        if variant.is_skipped_in_reading() || (variant.doc().is_empty() && !variant.is_deprecated()) {
            continue;
        }
        let line = if list.is_empty() { "" } else { "\n" };
        let deprecated = if variant.is_deprecated() { " (deprecated)" } else { "" };
        let colon = if variant.doc().is_empty() { "" } else { ": " };
        let doc = variant.doc().replace('\n', " ");
        let _ = write!(list, "{line}- `{}`{deprecated}{colon}{doc}", variant.name());
    }
    if !list.is_empty() {
        append(schema, &list);
    }
}
