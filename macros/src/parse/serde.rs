//! Every word of `#[serde(...)]` that is honoured; `words` has the reasons for those that are not.

use syn::{LitStr, Type};

use super::attr::{Argument, Namespace, Word, nested};
use super::suggest;
use super::words::{Place, names};
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{ContainerSerde, DefaultWord, FieldSerde, Predicates, Split, VariantSerde, With};
use crate::slot::Slot;

pub(super) fn container(word: &Word, place: Place, serde: &mut ContainerSerde, errors: &mut Errors) {
    let name = word.name.to_string();
    if !names(word.namespace, place).contains(&name.as_str()) {
        return suggest::refuse(word, place, errors);
    }
    match name.as_str() {
        "rename" => rename(word, &mut serde.rename, errors),
        "rename_all" => rename_all(word, &mut serde.rename_all, errors),
        "rename_all_fields" => rename_all(word, &mut serde.rename_all_fields, errors),
        "deny_unknown_fields" => word.flag(&mut serde.deny_unknown_fields, errors),
        "default" => default(word, &mut serde.default, errors),
        "tag" => word.fill(&mut serde.tag, "\"type\"", errors),
        "content" => word.fill(&mut serde.content, "\"value\"", errors),
        "untagged" => word.flag(&mut serde.untagged, errors),
        "transparent" => word.flag(&mut serde.transparent, errors),
        "from" => ty(word, &mut serde.from, errors),
        "try_from" => ty(word, &mut serde.try_from, errors),
        "into" => ty(word, &mut serde.into, errors),
        "bound" => bound(word, &mut serde.bound, errors),
        "expecting" => word.fill(&mut serde.expecting, "\"a shape\"", errors),
        "crate" => path(word, &mut serde.serde, errors),
        _ => suggest::refuse(word, place, errors),
    }
}

pub(super) fn field(word: &Word, serde: &mut FieldSerde, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "rename" => rename(word, &mut serde.rename, errors),
        "alias" => serde.aliases.extend(word.value::<LitStr>("\"name\"", errors)),
        "default" => default(word, &mut serde.default, errors),
        "skip" => word.flag(&mut serde.skip, errors),
        "skip_serializing" => word.flag(&mut serde.skip_serializing, errors),
        "skip_deserializing" => word.flag(&mut serde.skip_deserializing, errors),
        "skip_serializing_if" => path(word, &mut serde.skip_serializing_if, errors),
        "flatten" => word.flag(&mut serde.flatten, errors),
        "borrow" => borrow(word, &mut serde.borrow, errors),
        "bound" => bound(word, &mut serde.bound, errors),
        _ => with(word, &mut serde.with, Place::Field, errors),
    }
}

pub(super) fn variant(word: &Word, serde: &mut VariantSerde, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "rename" => rename(word, &mut serde.rename, errors),
        "rename_all" => rename_all(word, &mut serde.rename_all, errors),
        "alias" => serde.aliases.extend(word.value::<LitStr>("\"name\"", errors)),
        "skip" => word.flag(&mut serde.skip, errors),
        "skip_serializing" => word.flag(&mut serde.skip_serializing, errors),
        "skip_deserializing" => word.flag(&mut serde.skip_deserializing, errors),
        "other" => word.flag(&mut serde.other, errors),
        "untagged" => word.flag(&mut serde.untagged, errors),
        "borrow" => borrow(word, &mut serde.borrow, errors),
        "bound" => bound(word, &mut serde.bound, errors),
        _ => with(word, &mut serde.with, Place::Variant, errors),
    }
}

fn with(word: &Word, with: &mut With, place: Place, errors: &mut Errors) {
    match word.name.to_string().as_str() {
        "with" => path(word, &mut with.module, errors),
        "serialize_with" => path(word, &mut with.write, errors),
        "deserialize_with" => path(word, &mut with.read, errors),
        _ => suggest::refuse(word, place, errors),
    }
}

/// A type in quotes.
fn ty(word: &Word, slot: &mut Slot<Type>, errors: &mut Errors) {
    let Some(text) = word.value::<LitStr>("\"Type\"", errors) else { return };
    match text.parse() {
        Ok(ty) => slot.set(&word.name, ty, errors),
        Err(_) => errors.at(text.span(), format_args!("expected a type: write `{} = \"Type\"`", word.name)),
    }
}

/// `borrow`, or `borrow = "'a + 'b"`.
fn borrow(word: &Word, slot: &mut Slot<Option<LitStr>>, errors: &mut Errors) {
    let value = match &word.argument {
        Argument::None => Some(None),
        Argument::List(_) | Argument::Value(_) => word.value::<LitStr>("\"'a\"", errors).map(Some),
    };
    slot.fill(&word.name, value, errors);
}

/// Predicates of a where clause, in quotes.
fn bound(word: &Word, split: &mut Split<Predicates>, errors: &mut Errors) {
    self::split(word, split, "\"T: Trait\"", errors, |word, errors| {
        let text: LitStr = word.value("\"T: Trait\"", errors)?;
        let predicates = text.parse_with(Predicates::parse_terminated);
        if predicates.is_err() {
            errors.at(text.span(), "expected the predicates of a `where` clause, such as `T: Trait`");
        }
        predicates.ok()
    });
}

fn path<T: syn::parse::Parse>(word: &Word, slot: &mut Slot<T>, errors: &mut Errors) {
    let path = word.path(errors);
    slot.fill(&word.name, path, errors);
}

fn default(word: &Word, slot: &mut Slot<DefaultWord>, errors: &mut Errors) {
    let value = match &word.argument {
        Argument::None => Some(DefaultWord::Trait),
        Argument::List(_) | Argument::Value(_) => word.path(errors).map(DefaultWord::Path),
    };
    slot.fill(&word.name, value, errors);
}

fn rename(word: &Word, split: &mut Split<LitStr>, errors: &mut Errors) {
    self::split(word, split, "\"name\"", errors, |word, errors| word.value("\"name\"", errors));
}

fn rename_all(word: &Word, split: &mut Split<Case>, errors: &mut Errors) {
    self::split(word, split, "\"camelCase\"", errors, |word, errors| {
        let text: LitStr = word.value("\"camelCase\"", errors)?;
        let case = Case::parse(&text.value());
        if case.is_none() {
            errors.at(text.span(), unknown_case(&text.value()));
        }
        case
    });
}

fn unknown_case(name: &str) -> String {
    let cases = Case::ALL.map(|(name, _)| name);
    match suggest::nearest(name, cases.into_iter()) {
        Some(near) => format!("unknown case `{name}`, did you mean `{near}`?"),
        None => format!("unknown case `{name}`, expected one of `{}`", cases.join("`, `")),
    }
}

/// A word that is one value, or `serialize = …` and `deserialize = …` apart.
fn split<T: Clone>(
    word: &Word,
    split: &mut Split<T>,
    example: &str,
    errors: &mut Errors,
    value: impl Fn(&Word, &mut Errors) -> Option<T>,
) {
    let Some(list) = word.words() else {
        if let Some(value) = value(word, errors) {
            let (read, write) = (split.read.is_set(), split.write.is_set());
            if read || write {
                errors.at(word.span(), format_args!("`{}` is written twice", word.name));
            } else {
                split.read.set(&word.name, value.clone(), errors);
                split.write.set(&word.name, value, errors);
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
        if slot.key().is_some_and(|key| *key == word.name) {
            errors.at(inner.span(), format_args!("`{}` already names it: remove this", word.name));
        } else {
            slot.fill(&inner.name, value, errors);
        }
    }
}
