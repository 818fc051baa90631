//! Which words there are, and where they stand.

use std::fmt;

use super::attr::Namespace;
use crate::rule::ROWS;

/// What a word stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Struct,
    Enum,
    Field,
    Variant,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Field => "a field",
            Self::Variant => "a variant",
        })
    }
}

/// A word that is honoured.
#[derive(Clone, Copy)]
pub(super) struct Known {
    pub(super) name: &'static str,
    /// How it is written, with what it is given.
    pub(super) form: &'static str,
    pub(super) places: &'static [Place],
}

const fn known(name: &'static str, form: &'static str, places: &'static [Place]) -> Known {
    Known { name, form, places }
}

use Place::{Enum, Field, Struct, Variant};

/// The words of serde's that are honoured.
const SERDE: &[Known] = &[
    known("rename", "rename = \"…\"", &[Struct, Enum, Field, Variant]),
    known("rename_all", "rename_all = \"…\"", &[Struct, Enum, Variant]),
    known("rename_all_fields", "rename_all_fields = \"…\"", &[Enum]),
    known("deny_unknown_fields", "deny_unknown_fields", &[Struct, Enum]),
    known("alias", "alias = \"…\"", &[Field, Variant]),
    known("default", "default", &[Struct, Field]),
    known("skip", "skip", &[Field, Variant]),
    known("skip_serializing", "skip_serializing", &[Field, Variant]),
    known("skip_deserializing", "skip_deserializing", &[Field, Variant]),
    known("skip_serializing_if", "skip_serializing_if = \"…\"", &[Field]),
    known("with", "with = \"…\"", &[Field, Variant]),
    known("serialize_with", "serialize_with = \"…\"", &[Field, Variant]),
    known("deserialize_with", "deserialize_with = \"…\"", &[Field, Variant]),
    known("flatten", "flatten", &[Field]),
    known("borrow", "borrow", &[Field, Variant]),
    known("tag", "tag = \"…\"", &[Struct, Enum]),
    known("content", "content = \"…\"", &[Enum]),
    known("untagged", "untagged", &[Enum, Variant]),
    known("other", "other", &[Variant]),
    known("transparent", "transparent", &[Struct]),
    known("from", "from = \"…\"", &[Struct, Enum]),
    known("try_from", "try_from = \"…\"", &[Struct, Enum]),
    known("into", "into = \"…\"", &[Struct, Enum]),
    known("bound", "bound = \"…\"", &[Struct, Enum, Field, Variant]),
    known("expecting", "expecting = \"…\"", &[Struct, Enum]),
    known("crate", "crate = \"…\"", &[Struct, Enum]),
];

/// Our words.
const API: &[Known] = &[
    known("crate", "crate = …", &[Struct, Enum]),
    known("title", "title = \"…\"", &[Struct, Enum]),
    known("none", "none = \"null\"", &[Struct, Enum]),
    known("builder", "builder = false", &[Struct]),
    known("best_match", "best_match", &[Enum]),
    known("secret", "secret", &[Field]),
    known("required", "required", &[Field]),
    known("non_null", "non_null", &[Field]),
    known("default", "default = …", &[Field]),
    known("example", "example = …", &[Field]),
    known("format", "format = \"…\"", &[Field]),
    known("read_only", "read_only", &[Field]),
    known("write_only", "write_only", &[Field]),
    known("opaque", "opaque", &[Field]),
    known("builder", "builder(skip)", &[Field]),
    known("check", "check = …", &[Struct, Enum]),
    known("unknown", "unknown", &[Variant]),
];

/// The words that are honoured in this attribute.
pub(super) fn all(namespace: Namespace) -> Vec<Known> {
    let rules = ROWS.iter().map(|row| known(row.keyword, row.form, &[Field]));
    match namespace {
        Namespace::Serde => SERDE.to_vec(),
        Namespace::Api => API.iter().copied().chain(rules).collect(),
    }
}

/// The names of the words that are honoured in this attribute and place.
pub(super) fn names(namespace: Namespace, place: Place) -> Vec<&'static str> {
    all(namespace).into_iter().filter(|word| word.places.contains(&place)).map(|word| word.name).collect()
}

/// Where a word belongs: "a field or a variant".
pub(super) fn places(namespace: Namespace, name: &str) -> String {
    let words = all(namespace).into_iter().filter(|word| word.name == name);
    let places: Vec<String> = words.flat_map(|word| word.places).map(ToString::to_string).collect();
    match places.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        places => places.concat(),
    }
}

/// How the word is written here, or else where it belongs.
pub(super) fn form(namespace: Namespace, name: &str, place: Place) -> Option<&'static str> {
    let words: Vec<_> = all(namespace).into_iter().filter(|word| word.name == name).collect();
    words.iter().find(|word| word.places.contains(&place)).or(words.first()).map(|word| word.form)
}

/// Why a word of serde's is not honoured, and what to write instead.
pub(super) fn refused(name: &str) -> Option<String> {
    Some(match name {
        "remote" | "getter" => {
            "a remote type's derive has no model: mark the field that holds it `#[api(opaque)]`".to_owned()
        }
        "field_identifier" | "variant_identifier" => {
            format!("`{name}` is serde's own matter, which an API model has no use for: remove it")
        }
        _ => return None,
    })
}
