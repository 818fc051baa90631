//! Rules are JSON Schema's keywords already.

use serde_json::Value;

use super::Schema;
use crate::model::Rule;

/// Adds what the rules say. Bounds that the type has by itself stay where they are tighter.
pub(super) fn apply(schema: &mut Schema, rules: &[Rule]) {
    for rule in rules {
        let keyword = rule.keyword();
        match *rule {
            Rule::MinLength(count) | Rule::MinItems(count) | Rule::MinProperties(count) => {
                at_least(schema, keyword, count.into());
            }
            Rule::MaxLength(count) | Rule::MaxItems(count) | Rule::MaxProperties(count) => {
                at_most(schema, keyword, count.into());
            }
            Rule::Minimum(number) | Rule::ExclusiveMinimum(number) => {
                at_least(schema, keyword, parsed(number));
            }
            Rule::Maximum(number) | Rule::ExclusiveMaximum(number) => {
                at_most(schema, keyword, parsed(number));
            }
            Rule::MultipleOf(number) => set(schema, keyword, parsed(number)),
            Rule::Pattern(pattern) => set(schema, keyword, pattern.into()),
            Rule::UniqueItems => set(schema, keyword, true.into()),
            Rule::Items(rules) | Rule::Keys(rules) | Rule::Values(rules) => inside(schema, keyword, rules),
        }
    }
}

fn parsed(number: &str) -> Value {
    serde_json::from_str(number).unwrap_or_default()
}

fn set(schema: &mut Schema, keyword: &str, value: Value) {
    // What is no JSON number bounds nothing.
    if !value.is_null() {
        schema.insert(keyword.into(), value);
    }
}

fn at_least(schema: &mut Schema, keyword: &str, value: Value) {
    if schema.get(keyword).is_none_or(|bound| is_less(bound, &value)) {
        set(schema, keyword, value);
    }
}

fn at_most(schema: &mut Schema, keyword: &str, value: Value) {
    if schema.get(keyword).is_none_or(|bound| is_less(&value, bound)) {
        set(schema, keyword, value);
    }
}

/// Doubles alone would not tell the largest integers apart.
fn is_less(value: &Value, other: &Value) -> bool {
    let integer = |value: &Value| value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    match (integer(value), integer(other)) {
        (Some(value), Some(other)) => value < other,
        _ => value.as_f64() < other.as_f64(),
    }
}

/// Adds what the rules say of a map's values to their schema.
pub(super) fn apply_to_values(schema: &mut Schema, rules: &[Rule]) {
    for rule in rules {
        if let Rule::Values(rules) = rule {
            apply(schema, rules);
        }
    }
}

/// Adds rules to the schema of what is inside.
fn inside(schema: &mut Schema, keyword: &str, rules: &[Rule]) {
    if let Value::Object(inner) = schema.entry(keyword).or_insert_with(|| Schema::new().into()) {
        apply(inner, rules);
    }
}
