//! What a field's rules must be: for its type, together, and for the values that its attributes show.

use syn::{LitStr, Type};

use crate::errors::Errors;
use crate::input::FieldApi;
use crate::json::Json;
use crate::rule::{About, Given, Number, Rule};
use crate::ty::{self, Spelled};

pub(super) fn check(ty: &Type, api: &FieldApi, errors: &mut Errors) {
    let value = value_type(ty);
    fit(&api.rules, value, errors);
    contradictions(&api.rules, errors);
    let shown = [
        ("default", api.default.span(), api.default.value().and_then(|value| value.json.as_ref())),
        ("example", api.example.span(), api.example.value()),
    ];
    for (what, span, json) in shown {
        let (Some(span), Some(json)) = (span, json) else { continue };
        // The compiler sees that a default is of the field's type.
        let wrong = if what == "example" { mistyped(json, ty) } else { None };
        if let Some(reason) = wrong.or_else(|| broken(json, &api.rules)) {
            errors.at(span, format_args!("the {what} {reason}"));
        }
    }
}

/// The type of the value that is checked, when it is there.
fn value_type(ty: &Type) -> &Type {
    let inner = ty::option(ty).unwrap_or(ty);
    ty::option(inner).unwrap_or(inner)
}

/// Each rule is about the type, as far as its spelling tells; else the compiler will say.
fn fit(rules: &[Rule], ty: &Type, errors: &mut Errors) {
    let spelled = ty::spelled(ty);
    for rule in rules {
        let about = rule.row.about;
        let fits = match (&spelled, about) {
            (Spelled::Other, _) | (_, About::Anything) => true,
            (Spelled::String, About::Strings) | (Spelled::Integer | Spelled::Float, About::Numbers) => true,
            (Spelled::Array(_), About::Arrays) | (Spelled::Map(..), About::Maps) => true,
            _ => false,
        };
        if !fits {
            let (word, plural) = (&rule.word, about.plural());
            let what = spelled.what();
            errors.at(
                word.span(),
                format_args!("`{word}` is a rule for {plural}, and this is {what}: remove it"),
            );
            continue;
        }
        match (&rule.given, &spelled) {
            (Given::Rules(inner), Spelled::Array(Some(item))) => fit(inner, value_type(item), errors),
            (Given::Rules(inner), Spelled::Map(Some((key, value)))) => {
                fit(inner, if rule.row.keyword == "keys" { key } else { value_type(value) }, errors);
            }
            (Given::Number(number), Spelled::Integer)
                if rule.row.keyword == "multiple_of" && is_fraction(number) =>
            {
                errors.at(
                    rule.word.span(),
                    "an integer is no multiple of a fraction, but of its whole ones: write an integer",
                );
            }
            _ => {}
        }
        if let Given::Rules(inner) = &rule.given {
            contradictions(inner, errors);
        }
    }
}

fn is_fraction(number: &Number) -> bool {
    matches!(number.value, crate::rule::Value::Float(value) if value.fract() != 0.0)
}

/// Rules that no value could keep.
fn contradictions(rules: &[Rule], errors: &mut Errors) {
    let find = |keyword: &str| rules.iter().find(|rule| rule.row.keyword == keyword);
    for (least, most) in
        [("min_length", "max_length"), ("min_items", "max_items"), ("min_properties", "max_properties")]
    {
        let (Some(least), Some(most)) = (find(least), find(most)) else { continue };
        if let (Given::Count(low), Given::Count(high)) = (&least.given, &most.given)
            && low > high
        {
            contradiction(least, most, errors);
        }
    }
    for (least, low_is_in) in [("minimum", true), ("exclusive_minimum", false)] {
        for (most, high_is_in) in [("maximum", true), ("exclusive_maximum", false)] {
            let (Some(least), Some(most)) = (find(least), find(most)) else { continue };
            let (Given::Number(low), Given::Number(high)) = (&least.given, &most.given) else { continue };
            let order = low.compare(high);
            if order.is_gt() || (order.is_eq() && !(low_is_in && high_is_in)) {
                contradiction(least, most, errors);
            }
        }
    }
    for (exclusive, inclusive) in [("exclusive_minimum", "minimum"), ("exclusive_maximum", "maximum")] {
        if let (Some(rule), Some(_)) = (find(exclusive), find(inclusive)) {
            let message = format!("`{inclusive}` and `{exclusive}` bound the same side: keep one of them");
            errors.at(rule.word.span(), message);
        }
    }
    if let Some(rule) = find("multiple_of")
        && matches!(&rule.given, Given::Number(step) if !step.is_positive())
    {
        errors.at(rule.word.span(), "`multiple_of` takes a number greater than zero");
    }
}

fn contradiction(least: &Rule, most: &Rule, errors: &mut Errors) {
    let message = format!("no value keeps both `{}` and `{}`: change one of them", least.word, most.word);
    errors.at(most.word.span(), message);
}

/// What is wrong with an example of a type that is spelled as one whose values are known.
fn mistyped(json: &Json, ty: &Type) -> Option<String> {
    if let Some(inner) = ty::option(ty) {
        return if *json == Json::Null { None } else { mistyped(json, inner) };
    }
    let spelled = ty::spelled(ty);
    let is_fraction = |text: &str| text.contains(['.', 'e', 'E']);
    let fits = match (&spelled, json) {
        (Spelled::Other, _)
        | (Spelled::String, Json::String(_))
        | (Spelled::Boolean, Json::Boolean(_))
        | (Spelled::Float, Json::Number(_))
        | (Spelled::Map(_), Json::Object(_)) => true,
        (Spelled::Integer, Json::Number(text)) => !is_fraction(text),
        (Spelled::Char, Json::String(text)) => text.chars().count() == 1,
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
