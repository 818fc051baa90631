//! Which words there are, and where they stand.

use std::fmt;

use super::attr::Namespace;

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
pub(super) struct Known {
    pub(super) name: &'static str,
    /// How it is written, with what it is given.
    pub(super) form: &'static str,
    pub(super) places: &'static [Place],
}

const fn known(name: &'static str, form: &'static str, places: &'static [Place]) -> Known {
    Known { name, form, places }
}

/// The words of serde's that are honoured.
const SERDE: &[Known] = &[
    known("rename", "rename = \"…\"", &[Place::Struct, Place::Enum, Place::Field, Place::Variant]),
    known("rename_all", "rename_all = \"…\"", &[Place::Struct, Place::Enum]),
    known("deny_unknown_fields", "deny_unknown_fields", &[Place::Struct]),
    known("alias", "alias = \"…\"", &[Place::Field, Place::Variant]),
    known("default", "default", &[Place::Struct, Place::Field]),
    known("skip", "skip", &[Place::Field, Place::Variant]),
    known("skip_serializing", "skip_serializing", &[Place::Field, Place::Variant]),
    known("skip_deserializing", "skip_deserializing", &[Place::Field, Place::Variant]),
    known("skip_serializing_if", "skip_serializing_if = \"…\"", &[Place::Field]),
    known("with", "with = \"…\"", &[Place::Field]),
    known("serialize_with", "serialize_with = \"…\"", &[Place::Field]),
    known("deserialize_with", "deserialize_with = \"…\"", &[Place::Field]),
];

/// Our words.
const API: &[Known] = &[
    known("crate", "crate = …", &[Place::Struct, Place::Enum]),
    known("none", "none = \"null\"", &[Place::Struct]),
    known("builder", "builder = false", &[Place::Struct]),
    known("secret", "secret", &[Place::Field]),
    known("required", "required", &[Place::Field]),
    known("non_null", "non_null", &[Place::Field]),
    known("default", "default = …", &[Place::Field]),
    known("example", "example = …", &[Place::Field]),
    known("opaque", "opaque", &[Place::Field]),
    known("builder", "builder(skip)", &[Place::Field]),
    known("unknown", "unknown", &[Place::Variant]),
];

/// Words of ours that the contract of the crate has, and this release has not.
pub(super) const LATER: &[&str] = &[
    "title",
    "check",
    "best_match",
    "read_only",
    "write_only",
    "format",
    "min_length",
    "max_length",
    "pattern",
    "minimum",
    "maximum",
    "exclusive_minimum",
    "exclusive_maximum",
    "multiple_of",
    "min_items",
    "max_items",
    "unique_items",
    "min_properties",
    "max_properties",
    "items",
    "keys",
    "values",
    "custom",
];

/// The words that are honoured in this attribute.
pub(super) fn all(namespace: Namespace) -> &'static [Known] {
    match namespace {
        Namespace::Serde => SERDE,
        Namespace::Api => API,
    }
}

/// The names of the words that are honoured in this attribute and place.
pub(super) fn names(namespace: Namespace, place: Place) -> Vec<&'static str> {
    all(namespace).iter().filter(|word| word.places.contains(&place)).map(|word| word.name).collect()
}

/// Where a word belongs: "a field or a variant".
pub(super) fn places(namespace: Namespace, name: &str) -> String {
    let words = all(namespace).iter().filter(|word| word.name == name);
    let places: Vec<String> = words.flat_map(|word| word.places).map(ToString::to_string).collect();
    places.join(" or ")
}

/// How the word is written here, or else where it belongs.
pub(super) fn form(namespace: Namespace, name: &str, place: Place) -> Option<&'static str> {
    let words = || all(namespace).iter().filter(|word| word.name == name);
    words().find(|word| word.places.contains(&place)).or_else(|| words().next()).map(|word| word.form)
}

/// Why a word of serde's is not honoured, and what to write instead.
pub(super) fn refused(name: &str, place: Place) -> Option<String> {
    let reason = match name {
        "other" => "`other` loses the value: write `#[api(unknown)]` on a variant that holds a `String`",
        "content" | "untagged" | "rename_all_fields" if place != Place::Enum => {
            return Some(format!("`{name}` has no meaning on {place}: remove it"));
        }
        "tag" if place != Place::Enum => "`tag` is not supported yet: remove it",
        "tag" | "content" | "untagged" | "rename_all_fields" => {
            return Some(format!(
                "`{name}` is for enums whose variants hold data, which are not supported yet: remove it"
            ));
        }
        "flatten" => "`flatten` is not supported yet: write the inner type's fields here",
        "transparent" => "`transparent` is not supported yet: remove it",
        "from" | "try_from" | "into" => "conversions are not supported yet: use `with` on the fields instead",
        "borrow" => {
            "`borrow` is not needed, `&str` and `Cow<str>` borrow from the input by themselves: remove it"
        }
        "bound" => {
            "`bound` is not supported yet, the bounds are inferred from the type parameters: remove it"
        }
        "crate" => "`crate` is not supported yet: `#[api(crate = path)]` names the `api_model` crate",
        "expecting" => "`expecting` is not supported yet, messages are made from the types: remove it",
        "remote" | "getter" => {
            "a remote type's derive has no model: mark the field that holds it `#[api(opaque)]`"
        }
        "field_identifier" | "variant_identifier" => {
            return Some(format!(
                "`{name}` is serde's own matter, which an API model has no use for: remove it"
            ));
        }
        _ => return None,
    };
    Some(reason.to_owned())
}
