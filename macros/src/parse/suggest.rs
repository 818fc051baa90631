//! What to write instead of a word that is not honoured: the nearest one, or ours for another crate's.

use super::attr::{Namespace, Word};
use super::words::{self, Place};
use crate::errors::Errors;

/// Words of garde, validator, bon, typed-builder, schemars and serde, and what they are here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("dive", "in ApiModel nested models are checked without being asked: remove it"),
    ("nested", "in ApiModel nested models are checked without being asked: remove it"),
    ("into", "in ApiModel the setters convert by themselves: remove it"),
    ("setter", "in ApiModel every field has a setter; `#[api(builder(skip))]` leaves one out"),
    ("start_fn", "in ApiModel the builder is always `T::builder()`: remove it"),
    ("finish_fn", "in ApiModel the builder always ends in `build()`: remove it"),
    ("strip_option", "in ApiModel `Option` is stripped by itself: remove it"),
    ("skip", "in ApiModel write `#[serde(skip)]` for the wire, `#[api(builder(skip))]` for the builder"),
    ("optional", "in ApiModel a field of type `Option<T>` is optional: remove it"),
    ("nullable", "in ApiModel `Option<T>` takes `null`; with `required` it must be there"),
    ("sensitive", "in ApiModel write `secret`"),
    ("redact", "in ApiModel write `secret`"),
    ("email", "in ApiModel write `format = \"email\"`, which the schema tells"),
    ("url", "in ApiModel write `format = \"uri\"`, which the schema tells"),
    ("description", "in ApiModel write a doc comment"),
    ("deprecated", "in ApiModel write Rust's own `#[deprecated]`"),
    ("must_match", "in ApiModel that is a function on the type: write `#[api(check = path)]` there"),
];

/// Words of garde and validator for what are rules here, and how the rules are written.
const RULES: &[(&str, &str)] = &[
    (
        "length",
        "`min_length = …, max_length = …` for a string, `min_items = …` for an array, `min_properties = …` for a map",
    ),
    ("range", "`minimum = …, maximum = …`"),
    ("min", "`minimum = …`, `min_length = …`, `min_items = …` or `min_properties = …`"),
    ("max", "`maximum = …`, `max_length = …`, `max_items = …` or `max_properties = …`"),
    ("regex", "`pattern = \"…\"`"),
    ("inner", "`items(…)`"),
];

/// Reports a word that is not honoured in its place.
pub(super) fn refuse(word: &Word, place: Place, errors: &mut Errors) {
    let name = word.name.to_string();
    let (namespace, reason) = (word.namespace, words::refused);
    let advice = misplaced(namespace, &name, place).or_else(|| match namespace {
        Namespace::Serde => reason(&name).or_else(|| ours(&name, place)),
        Namespace::Api => borrowed(&name).or_else(|| serdes(&name, place)).or_else(|| reason(&name)),
    });
    let advice = advice.unwrap_or_else(|| {
        let known = words::names(namespace, place);
        slip(&name, &known)
            .unwrap_or_else(|| format!("unknown word `{name}`, expected one of `{}`", known.join("`, `")))
    });
    errors.at(word.span(), advice);
}

/// Reports a word in the parentheses of another, where only these are known.
pub(super) fn refuse_inner(word: &Word, known: &[&str], expected: &str, errors: &mut Errors) {
    let name = word.name.to_string();
    let advice = slip(&name, known)
        .or_else(|| borrowed(&name))
        .unwrap_or_else(|| format!("unknown word `{name}`, expected `{expected}`"));
    errors.at(word.span(), advice);
}

/// The known word that this one is a slip of the pen for.
fn slip(name: &str, known: &[&str]) -> Option<String> {
    let near = nearest(name, known.iter().copied())?;
    Some(format!("unknown word `{name}`, did you mean `{near}`?"))
}

/// A word that is honoured in another place.
fn misplaced(namespace: Namespace, name: &str, place: Place) -> Option<String> {
    let known = words::all(namespace).iter().any(|known| known.name == name);
    known.then(|| {
        let places = words::places(namespace, name);
        format!("`{name}` has no meaning on {place}: it belongs on {places}")
    })
}

/// A word of another crate's.
fn borrowed(name: &str) -> Option<String> {
    if let Some((_, advice)) = ELSEWHERE.iter().find(|(word, _)| *word == name) {
        return Some(format!("unknown word `{name}`: {advice}"));
    }
    let (_, rules) = RULES.iter().find(|(word, _)| *word == name)?;
    Some(format!("unknown word `{name}`: in ApiModel write {rules}"))
}

/// A word of ours in `#[serde(...)]`.
fn ours(name: &str, place: Place) -> Option<String> {
    let form = words::form(Namespace::Api, name, place)?;
    Some(format!("`{name}` is not serde's: write `#[api({form})]`{}", elsewhere(Namespace::Api, name, place)))
}

/// A word of serde's in `#[api(...)]`.
fn serdes(name: &str, place: Place) -> Option<String> {
    let form = words::form(Namespace::Serde, name, place)?;
    let elsewhere = elsewhere(Namespace::Serde, name, place);
    Some(format!("unknown word `{name}`: write `#[serde({form})]`{elsewhere}"))
}

/// Where a word of the other attribute belongs, if not here.
fn elsewhere(namespace: Namespace, name: &str, place: Place) -> String {
    if words::names(namespace, place).contains(&name) {
        String::new()
    } else {
        format!(" on {}", words::places(namespace, name))
    }
}

/// The known word that is at most one edit in three letters away.
pub(super) fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let spelled = letters(name);
    known
        .map(|word| (distance(&spelled, &letters(word)), word))
        .filter(|(distance, word)| *distance <= (word.len() / 3).min(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// What is left of a word when its case is not looked at.
fn letters(word: &str) -> Vec<char> {
    word.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

/// The number of insertions, deletions, substitutions and swaps of neighbours between two words.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut edits = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                edits = edits.min(before[j - 2] + 1);
            }
            row.push(edits);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_of_the_pen_are_near() {
        let known = ["rename", "alias", "skip_serializing_if", "non_null"];
        let near = |name: &str| nearest(name, known.into_iter());
        assert_eq!(near("alais"), Some("alias"), "a swap is one edit");
        assert_eq!(near("renam"), Some("rename"));
        assert_eq!(near("nonNull"), Some("non_null"));
        assert_eq!(near("skip_serialising_if"), Some("skip_serializing_if"));
        assert_eq!(near("frobnicate"), None);
    }
}
