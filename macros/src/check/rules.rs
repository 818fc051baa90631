//! What a field's rules must be: for its type, together, and for the values that its attributes show.

use syn::{LitStr, Type};

use super::contradictions;
use crate::errors::Errors;
use crate::input::{DefaultWord, FieldApi, FieldSerde};
use crate::json::Json;
use crate::rule::{About, Given, Number, Rule};
use crate::ty::{self, Integers, Spelled};

pub(super) fn check(ty: &Type, serde: &FieldSerde, api: &mut FieldApi, errors: &mut Errors) {
    if serde.skip.is_set() {
        for rule in &api.rules {
            let message =
                format!("a field that is neither read nor written has no rules: remove `{}`", rule.word);
            errors.at(rule.word.span(), message);
        }
    }
    let before = errors.count();
    fit(&mut api.rules, ty::present(ty), errors);
    contradictions::check(&api.rules, Some(ty::present(ty)), errors);
    // What breaks a rule that is wrong itself is no other mistake.
    let rules = if errors.count() == before { api.rules.as_slice() } else { &[] };
    let standard = match serde.default.value() {
        Some(DefaultWord::Trait) => standard(ty),
        _ => None,
    };
    let shown = [
        ("default", serde.default.span(), standard.as_ref()),
        ("default", api.default.span(), api.default.value().and_then(|value| value.json.as_ref())),
        ("example", api.example.span(), api.example.value()),
    ];
    for (what, span, json) in shown {
        let (Some(span), Some(json)) = (span, json) else { continue };
        // Functions of the user's may read another type than the field's.
        if what == "example" && serde.with.is_set() {
            continue;
        }
        // The compiler sees that a default is of the field's type.
        let wrong = if what == "example" { mistyped(json, ty) } else { None };
        if let Some(reason) = wrong.or_else(|| broken(json, rules)) {
            errors.at(span, format_args!("the {what} {reason}"));
        }
    }
}

/// What `Default` makes of a type, where its spelling tells.
pub(super) fn standard(ty: &Type) -> Option<Json> {
    Some(match ty::spelled(ty) {
        Spelled::String => Json::String(String::new()),
        Spelled::Integer | Spelled::Float => Json::Number("0".to_owned()),
        Spelled::Boolean => Json::Boolean(false),
        // An array of a fixed length is as long as it is.
        Spelled::Array(_) if !ty::is_fixed(ty) => Json::Array(Vec::new()),
        Spelled::Map(_) => Json::Object(Vec::new()),
        _ => return None,
    })
}

/// Each rule is about the type, as far as its spelling tells; else the compiler will say. One that is not is left out, so
/// that the compiler does not say it again.
fn fit(rules: &mut Vec<Rule>, ty: &Type, errors: &mut Errors) {
    let spelled = ty::spelled(ty);
    rules.retain_mut(|rule| {
        let (keyword, about) = (rule.row.keyword, rule.row.about);
        let fits = matches!(
            (&spelled, about),
            (Spelled::Other, _)
                | (_, About::Anything)
                | (Spelled::String, About::Strings)
                | (Spelled::Integer | Spelled::Float, About::Numbers)
                | (Spelled::Array(_), About::Arrays)
                | (Spelled::Map(..), About::Maps)
        );
        if !fits {
            let (word, plural, what) = (&rule.word, about.plural(), spelled.what());
            let message = format!("`{word}` is a rule for {plural}, and this is {what}: remove it");
            errors.at(word.span(), message);
        } else if keyword == "unique_items" && ty::is_set(ty) {
            let message = "a set takes an item that is there twice as one: remove this, or write `Vec`";
            errors.at(rule.word.span(), message);
        }
        if let Given::Rules(inner) = &mut rule.given {
            let inside = ty::inside(ty, keyword).map(ty::present);
            if let Some(inside) = inside {
                fit(inner, inside, errors);
            }
            contradictions::check(inner, inside, errors);
        }
        fits
    });
}

/// What is wrong with an example of a type that is spelled as one whose values are known.
fn mistyped(json: &Json, ty: &Type) -> Option<String> {
    if let Some(inner) = ty::option(ty) {
        return if *json == Json::Null { None } else { mistyped(json, inner) };
    }
    let is_fraction = |text: &str| text.contains(['.', 'e', 'E']);
    if let (Some(Integers { name, range }), Json::Number(text)) = (ty::integers(ty), json)
        && !is_fraction(text)
    {
        let holds = Number::of(text).is_some_and(|number| range.holds(&number));
        let (lowest, highest) = (range.lowest, range.highest);
        return (!holds).then(|| format!("is no `{name}`: those are from {lowest} to {highest}"));
    }
    let spelled = ty::spelled(ty);
    let fits = match (&spelled, json) {
        (Spelled::Other, _)
        | (Spelled::String, Json::String(_))
        | (Spelled::Boolean, Json::Boolean(_))
        | (Spelled::Float, Json::Number(_))
        | (Spelled::Map(None), Json::Object(_)) => true,
        (Spelled::Map(Some((_, value))), Json::Object(members)) => {
            return members.iter().find_map(|(_, json)| mistyped(json, value));
        }
        (Spelled::Char, Json::String(text)) => text.chars().count() == 1,
        (Spelled::Array(_), Json::Array(items))
            if ty::len(ty).is_some_and(|len| len != items.len() as u64) =>
        {
            let len = ty::len(ty).unwrap_or_default();
            return Some(format!("is {} long, and the array always {len}", items.len()));
        }
        (Spelled::Array(item), Json::Array(items)) => {
            return items.iter().zip(item.iter().cycle()).find_map(|(json, item)| mistyped(json, item));
        }
        _ => false,
    };
    (!fits).then(|| format!("is {}, and the field holds {}", json.kind(), spelled.what()))
}

/// Which rule a value breaks.
fn broken(json: &Json, rules: &[Rule]) -> Option<String> {
    rules.iter().find_map(|rule| match keeps(json, rule) {
        Ok(true) => None,
        Ok(false) => Some(format!("breaks the field's own rule `{}`", rule.word)),
        Err(inner) => Some(inner),
    })
}

/// Whether the value keeps the rule; an error says which rule for what is inside it breaks.
fn keeps(json: &Json, rule: &Rule) -> Result<bool, String> {
    let inside = |json: &Json, rules: &[Rule]| broken(json, rules).map_or(Ok(()), Err);
    Ok(match (&rule.given, json, rule.row.keyword) {
        (Given::Count(least), Json::String(text), "min_length") => text.chars().count() as u64 >= *least,
        (Given::Count(most), Json::String(text), "max_length") => text.chars().count() as u64 <= *most,
        (Given::Count(least), Json::Array(items), "min_items") => items.len() as u64 >= *least,
        (Given::Count(most), Json::Array(items), "max_items") => items.len() as u64 <= *most,
        (Given::Count(least), Json::Object(members), "min_properties") => members.len() as u64 >= *least,
        (Given::Count(most), Json::Object(members), "max_properties") => members.len() as u64 <= *most,
        (Given::Nothing, Json::Array(items), "unique_items") => {
            items.iter().enumerate().all(|(i, item)| !items[..i].contains(item))
        }
        (Given::Number(bound), Json::Number(text), keyword) => {
            Number::of(text).is_none_or(|number| in_bound(&number, bound, keyword))
        }
        (Given::Pattern(pattern), Json::String(text), _) => matches(pattern, text),
        (Given::Rules(rules), Json::Array(items), "items") => {
            items.iter().try_for_each(|item| inside(item, rules)).map(|()| true)?
        }
        (Given::Rules(rules), Json::Object(members), "keys") => members
            .iter()
            .try_for_each(|(key, _)| inside(&Json::String(key.clone()), rules))
            .map(|()| true)?,
        (Given::Rules(rules), Json::Object(members), "values") => {
            members.iter().try_for_each(|(_, value)| inside(value, rules)).map(|()| true)?
        }
        // What the value is otherwise is none of the rule's business, or for the function to say.
        _ => true,
    })
}

fn in_bound(number: &Number, bound: &Number, keyword: &str) -> bool {
    let order = number.compare(bound);
    match keyword {
        "minimum" => order.is_ge(),
        "maximum" => order.is_le(),
        "exclusive_minimum" => order.is_gt(),
        "exclusive_maximum" => order.is_lt(),
        _ => number.is_multiple_of(bound),
    }
}

#[cfg(feature = "pattern")]
fn matches(pattern: &LitStr, text: &str) -> bool {
    regex::Regex::new(&pattern.value()).is_ok_and(|regex| regex.is_match(text))
}

#[cfg(not(feature = "pattern"))]
fn matches(_: &LitStr, _: &str) -> bool {
    true
}
