//! What to write instead: the nearest word, or ours for another crate's.

use super::attr::Word;
use crate::errors::Errors;

/// Words of garde, validator, bon, typed-builder, schemars and serde, and what they are here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("length", "in ApiModel write `min_length = …` and `max_length = …` (or `min_items`, `max_items`)"),
    ("range", "in ApiModel write `minimum = …` and `maximum = …`"),
    ("min", "in ApiModel write `minimum = …`, `min_length = …` or `min_items = …`"),
    ("max", "in ApiModel write `maximum = …`, `max_length = …` or `max_items = …`"),
    ("regex", "in ApiModel write `pattern = \"…\"`"),
    ("email", "in ApiModel write `format = \"email\"`"),
    ("url", "in ApiModel write `format = \"uri\"`, or give the field the type `url::Url`"),
    ("inner", "in ApiModel write `items(…)`"),
    ("dive", "in ApiModel nested models are checked without being asked: remove it"),
    ("nested", "in ApiModel nested models are checked without being asked: remove it"),
    ("into", "in ApiModel every setter converts: remove it"),
    ("setter", "in ApiModel every field has a setter; `builder(skip)` leaves one out"),
    ("start_fn", "in ApiModel the builder is always `T::builder()`: remove it"),
    ("finish_fn", "in ApiModel the builder always ends in `build()`: remove it"),
    ("strip_option", "in ApiModel `Option` is stripped by itself: remove it"),
    ("skip", "in ApiModel write `#[serde(skip)]` for the wire, `builder(skip)` for the builder"),
    ("rename", "write `#[serde(rename = \"…\")]`"),
    ("rename_all", "write `#[serde(rename_all = \"…\")]`"),
    ("alias", "write `#[serde(alias = \"…\")]`"),
    ("flatten", "write `#[serde(flatten)]`"),
    ("with", "write `#[serde(with = \"…\")]`"),
    ("deny_unknown_fields", "write `#[serde(deny_unknown_fields)]`"),
    ("optional", "in ApiModel a field is optional if its type is `Option<T>`"),
    ("nullable", "in ApiModel `Option<T>` takes `null`; with `required` it must be there"),
    ("sensitive", "in ApiModel write `secret`"),
    ("redact", "in ApiModel write `secret`"),
    ("description", "in ApiModel the doc comment is the description"),
    ("deprecated", "in ApiModel Rust's own `#[deprecated]` is deprecation"),
    ("must_match", "in ApiModel write `check = path` on the type"),
    ("minLength", "in ApiModel write `min_length = …`"),
    ("maxLength", "in ApiModel write `max_length = …`"),
    ("other", "in ApiModel write `unknown` on a variant that holds a `String`"),
];

/// Words of ours that are written in the wrong attribute.
const OURS: &[&str] = &["secret", "required", "non_null", "example", "opaque", "unknown", "none", "builder"];

/// Reports a word that nobody knows here.
pub(crate) fn unknown(namespace: &str, word: &Word, known: &[&str], errors: &mut Errors) {
    let name = word.name.to_string();
    if namespace == "serde" && OURS.contains(&name.as_str()) {
        errors.at(word.span(), format_args!("`{name}` is not serde's: write `#[api({name})]`"));
        return;
    }
    // A slip of the pen comes before another crate's word.
    if let Some(near) = nearest(&name, known) {
        errors.at(word.span(), format_args!("unknown word `{name}`, did you mean `{near}`?"));
        return;
    }
    if namespace == "api"
        && let Some((_, advice)) = ELSEWHERE.iter().find(|(word, _)| *word == name)
    {
        errors.at(word.span(), format_args!("unknown word `{name}`: {advice}"));
        return;
    }
    let known = known.join("`, `");
    errors.at(word.span(), format_args!("unknown word `{name}`, expected one of `{known}`"));
}

/// The known word that is at most one edit in three letters away.
fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let spelled = name.to_lowercase().replace('_', "");
    known
        .iter()
        .map(|word| (distance(&spelled, &word.replace('_', "")), *word))
        .filter(|(distance, word)| *distance <= (word.len() / 3).min(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// The number of insertions, deletions and substitutions between two words (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let next = (diagonal + usize::from(x != *y)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = std::mem::replace(&mut row[j + 1], next);
        }
    }
    row[b.len()]
}
