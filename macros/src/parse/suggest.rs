//! What to write instead of a word that is not honoured: the nearest one, or ours for another crate's.

use super::attr::{Argument, Namespace, Word, nested};
use super::words::{self, Place};
use crate::errors::Errors;

/// Words of garde, validator, bon, typed-builder, schemars and serde, and what is written here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("dive", "nothing: nested models are checked without being asked"),
    ("nested", "nothing: nested models are checked without being asked"),
    ("into", "nothing: the setters convert by themselves"),
    ("setter", "`#[api(builder(skip))]` for a field without a setter, and nothing for one with it"),
    ("start_fn", "nothing: the builder is always `T::builder()`"),
    ("finish_fn", "nothing: the builder always ends in `build()`"),
    ("strip_option", "nothing: the setter of an `Option<T>` takes a `T`"),
    ("skip", "`#[serde(skip)]` for the wire, `#[api(builder(skip))]` for the builder"),
    ("optional", "`Option<T>` for a field that is optional"),
    ("nullable", "`Option<T>` for what may be `null`, with `required` if it must be there"),
    ("sensitive", "`secret`"),
    ("redact", "`secret`"),
    ("email", "`format = \"email\"` for the schema, and `pattern` or `custom` to check it"),
    ("url", "`format = \"uri\"` for the schema, and the type `url::Url` to check it"),
    ("description", "a doc comment"),
    ("deprecated", "Rust's own `#[deprecated]`"),
    ("must_match", "`#[api(check = path)]` on the type, with a function that compares the two"),
    ("regex", "`pattern = \"…\"`"),
    ("contains", "`pattern = \"…\"`"),
    ("does_not_contain", "`custom = path`, with a function that looks"),
    ("matches", "`#[api(check = path)]` on the type, with a function that compares the two"),
    ("ip", "the type `std::net::IpAddr`, which checks it"),
    ("ipv4", "the type `std::net::Ipv4Addr`, which checks it"),
    ("ipv6", "the type `std::net::Ipv6Addr`, which checks it"),
    ("phone_number", "`pattern = \"…\"`"),
    ("credit_card", "`custom = path`, with a function that looks"),
    ("non_control_character", "`pattern = r\"^\\P{Cc}*$\"`"),
    ("byte_length", "`custom = path`, with a function that counts"),
    ("prefix", "`pattern = \"^…\"`"),
    ("suffix", "`pattern = \"…$\"`"),
    ("ascii", "`pattern = r\"^[\\x00-\\x7F]*$\"`"),
    ("alphanumeric", "`pattern = r\"^[\\p{Alphabetic}\\p{N}]*$\"`"),
    ("min", "`minimum = …`, `min_length = …`, `min_items = …` or `min_properties = …`"),
    ("max", "`maximum = …`, `max_length = …`, `max_items = …` or `max_properties = …`"),
    ("inner", "`items(…)`"),
];

/// What has a length, and how the rules for it end.
const LENGTHS: [(&str, &str); 3] = [("a string", "length"), ("an array", "items"), ("a map", "properties")];

/// Reports a word that is not honoured in its place.
pub(super) fn refuse(word: &Word, place: Place, errors: &mut Errors) {
    let name = word.name.to_string();
    let (namespace, reason) = (word.namespace, words::refused);
    let advice = misplaced(namespace, &name, place).or_else(|| match namespace {
        Namespace::Serde => reason(&name).or_else(|| ours(&name, place)),
        Namespace::Api => borrowed(word).or_else(|| serdes(&name, place)).or_else(|| reason(&name)),
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
    let advice = borrowed(word)
        .or_else(|| slip(&name, known))
        .unwrap_or_else(|| format!("unknown word `{name}`, expected {expected}"));
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
fn borrowed(word: &Word) -> Option<String> {
    let name = word.name.to_string();
    let advice = match name.as_str() {
        "range" => rules(word, range),
        "length" => {
            let of = |(what, end)| format!("{} for {what}", rules(word, |given| length(given, end)));
            LENGTHS.map(of).join(", ")
        }
        _ => ELSEWHERE.iter().find(|(elsewhere, _)| *elsewhere == name)?.1.to_owned(),
    };
    Some(format!("unknown word `{name}`: in ApiModel write {advice}"))
}

/// The rules for what garde and validator call a range.
fn range(given: &str) -> Vec<String> {
    let rules: &[&str] = match given {
        "min" => &["minimum"],
        "max" => &["maximum"],
        "equal" => &["minimum", "maximum"],
        "exclusive_min" => &["exclusive_minimum"],
        "exclusive_max" => &["exclusive_maximum"],
        _ => &[],
    };
    rules.iter().map(ToString::to_string).collect()
}

/// The rules for what they call a length.
fn length(given: &str, end: &str) -> Vec<String> {
    let sides: &[&str] = match given {
        "min" => &["min"],
        "max" => &["max"],
        "equal" => &["min", "max"],
        _ => &[],
    };
    sides.iter().map(|side| format!("{side}_{end}")).collect()
}

/// How the rules are written that are what the word is given; of a word that is given nothing, the first two.
fn rules(word: &Word, keywords: impl Fn(&str) -> Vec<String>) -> String {
    let mut ignored = Errors::default();
    let given = match &word.argument {
        Argument::List(list) => nested(Namespace::Api, list, &mut ignored),
        Argument::None | Argument::Value(_) => Vec::new(),
    };
    ignored.into_compile_errors();
    let mut rules = Vec::new();
    for given in given {
        if let Argument::Value(value) = &given.argument {
            let value = value.to_string().replace("- ", "-");
            let keywords = keywords(&given.name.to_string());
            rules.extend(keywords.iter().map(|keyword| format!("{keyword} = {value}")));
        }
    }
    if rules.is_empty() {
        let both = ["min", "max"].into_iter().flat_map(keywords);
        rules.extend(both.map(|keyword| format!("{keyword} = …")));
    }
    format!("`{}`", rules.join(", "))
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
