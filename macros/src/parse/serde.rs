//! Every word of `#[serde(...)]`: honoured, or refused with the reason.

use syn::LitStr;

use super::attr::{Argument, Namespace, Slot, Word, nested};
use super::suggest;
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{ContainerSerde, DefaultWord, FieldSerde, Split, VariantSerde};

/// What kind of container the words stand on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Struct,
    Enum,
}

const CONTAINER: &[&str] = &["rename", "rename_all", "deny_unknown_fields", "default"];
const FIELD: &[&str] = &[
    "rename",
    "alias",
    "default",
    "skip",
    "skip_serializing",
    "skip_deserializing",
    "skip_serializing_if",
    "with",
    "serialize_with",
    "deserialize_with",
];
const VARIANT: &[&str] = &["rename", "alias", "skip", "skip_serializing", "skip_deserializing"];

pub(crate) fn container(word: &Word, place: Place, serde: &mut ContainerSerde, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "rename" => rename(word, &mut serde.rename, errors),
        "rename_all" => rename_all(word, &mut serde.rename_all, errors),
        "deny_unknown_fields" if place == Place::Struct => word.flag(&mut serde.deny_unknown_fields, errors),
        "default" if place == Place::Struct => default(word, &mut serde.default, errors),
        "deny_unknown_fields" | "default" => {
            errors.at(word.span(), format_args!("`{}` has no meaning on an enum: remove it", word.name));
        }
        name => refuse(word, name, CONTAINER, errors),
    }
}

pub(crate) fn field(word: &Word, serde: &mut FieldSerde, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "rename" => rename(word, &mut serde.rename, errors),
        "alias" => serde.aliases.extend(word.value::<LitStr>("\"name\"", errors)),
        "default" => default(word, &mut serde.default, errors),
        "skip" => word.flag(&mut serde.skip, errors),
        "skip_serializing" => word.flag(&mut serde.skip_serializing, errors),
        "skip_deserializing" => word.flag(&mut serde.skip_deserializing, errors),
        "skip_serializing_if" => path(word, &mut serde.skip_serializing_if, errors),
        "with" => path(word, &mut serde.with, errors),
        "serialize_with" => path(word, &mut serde.serialize_with, errors),
        "deserialize_with" => path(word, &mut serde.deserialize_with, errors),
        name => refuse(word, name, FIELD, errors),
    }
}

pub(crate) fn variant(word: &Word, serde: &mut VariantSerde, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "rename" => rename(word, &mut serde.rename, errors),
        "alias" => serde.aliases.extend(word.value::<LitStr>("\"name\"", errors)),
        "skip" => word.flag(&mut serde.skip, errors),
        "skip_serializing" => word.flag(&mut serde.skip_serializing, errors),
        "skip_deserializing" => word.flag(&mut serde.skip_deserializing, errors),
        name => refuse(word, name, VARIANT, errors),
    }
}

/// Why a word of serde's is not honoured here.
fn refuse(word: &Word, name: &str, honoured: &[&str], errors: &mut Errors) {
    let reason = match name {
        "other" => "`other` loses the value: write `#[api(unknown)]` on a variant that holds a `String`",
        "tag" | "content" | "untagged" => "enums whose variants hold data are not supported yet",
        "rename_all_fields" => "enums whose variants hold fields are not supported yet",
        "flatten" => "`flatten` is not supported yet: write the inner type's fields here",
        "transparent" => "`transparent` is not supported yet: write a struct with named fields",
        "from" | "try_from" | "into" => "conversions are not supported yet: use `with` on the fields instead",
        "borrow" => "`borrow` is not needed: `&str` and `Cow<str>` borrow from the input by themselves",
        "bound" => "`bound` is not supported yet: the bounds are inferred from the type parameters",
        "crate" => "`crate` is not supported yet: `#[api(crate = path)]` names the `api_model` crate",
        "expecting" => "`expecting` is not supported yet: messages are made from the types",
        "remote" | "getter" => {
            "a remote type's derive has no model: mark the field that holds it `#[api(opaque)]`"
        }
        "field_identifier" | "variant_identifier" => {
            "identifiers are serde's own matter: an API model has none"
        }
        _ => {
            let serde_words = ["rename_all", "deny_unknown_fields", "alias", "with", "serialize_with"];
            if honoured.contains(&name) || FIELD.contains(&name) || serde_words.contains(&name) {
                let here = honoured.join("`, `");
                errors
                    .at(word.span(), format_args!("`{name}` has no meaning here; expected one of `{here}`"));
            } else {
                suggest::unknown("serde", word, honoured, errors);
            }
            return;
        }
    };
    errors.at(word.span(), reason);
}

fn path(word: &Word, slot: &mut Slot<syn::Path>, errors: &mut Errors) {
    let path = word.path(errors);
    slot.fill(word, path, errors);
}

fn default(word: &Word, slot: &mut Slot<DefaultWord>, errors: &mut Errors) {
    let value = match &word.argument {
        Argument::None => Some(DefaultWord::Trait),
        Argument::List(_) | Argument::Value(_) => word.path(errors).map(DefaultWord::Path),
    };
    slot.fill(word, value, errors);
}

fn rename(word: &Word, split: &mut Split<LitStr>, errors: &mut Errors) {
    self::split(word, split, "\"name\"", errors, |word, errors| word.value("\"name\"", errors));
}

fn rename_all(word: &Word, split: &mut Split<Case>, errors: &mut Errors) {
    self::split(word, split, "\"camelCase\"", errors, |word, errors| {
        let text: LitStr = word.value("\"camelCase\"", errors)?;
        let case = Case::parse(&text.value());
        if case.is_none() {
            let cases = Case::ALL.map(|(name, _)| format!("\"{name}\"")).join(", ");
            errors.at(text.span(), format_args!("unknown case; expected one of {cases}"));
        }
        case
    });
}

/// A word that is one value, or `serialize = …` and `deserialize = …` apart.
fn split<T: Clone>(
    word: &Word,
    split: &mut Split<T>,
    example: &str,
    errors: &mut Errors,
    value: impl Fn(&Word, &mut Errors) -> Option<T>,
) {
    let Argument::List(list) = &word.argument else {
        if let Some(value) = value(word, errors) {
            let (read, write) = (split.read.is_set(), split.write.is_set());
            if read || write {
                errors.at(word.span(), format_args!("`{}` is written twice", word.name));
            } else {
                split.read.set(word, value.clone(), errors);
                split.write.set(word, value, errors);
            }
        }
        return;
    };
    for inner in nested(Namespace::Serde, list, errors) {
        let slot = match inner.name.to_string().as_str() {
            "serialize" => &mut split.write,
            "deserialize" => &mut split.read,
            _ => {
                errors.at(
                    inner.span(),
                    format_args!("expected `{0}(serialize = {example}, deserialize = {example})`", word.name),
                );
                continue;
            }
        };
        let value = value(&inner, errors);
        slot.fill(&inner, value, errors);
    }
}
