//! Rules are JSON Schema's keywords already.

use serde_json::Value;

use super::Schema;
use crate::model::Rule;

/// Adds what the rules say. Bounds that the type has by itself stay where they are tighter.
pub(super) fn apply(schema: &mut Schema, rules: &[Rule]) {
    for rule in rules {
        match *rule {
            Rule::MinLength(count) => at_least(schema, "minLength", count.into()),
            Rule::MaxLength(count) => at_most(schema, "maxLength", count.into()),
            Rule::MinItems(count) => at_least(schema, "minItems", count.into()),
            Rule::MaxItems(count) => at_most(schema, "maxItems", count.into()),
            Rule::MinProperties(count) => at_least(schema, "minProperties", count.into()),
            Rule::MaxProperties(count) => at_most(schema, "maxProperties", count.into()),
            Rule::Minimum(number) => at_least(schema, "minimum", parsed(number)),
            Rule::Maximum(number) => at_most(schema, "maximum", parsed(number)),
            Rule::ExclusiveMinimum(number) => at_least(schema, "exclusiveMinimum", parsed(number)),
            Rule::ExclusiveMaximum(number) => at_most(schema, "exclusiveMaximum", parsed(number)),
            Rule::MultipleOf(number) => set(schema, "multipleOf", parsed(number)),
            Rule::Pattern(pattern) => set(schema, "pattern", pattern.into()),
            Rule::UniqueItems => set(schema, "uniqueItems", true.into()),
            Rule::Items(rules) => inside(schema, "items", rules),
            Rule::Keys(rules) => inside(schema, "propertyNames", rules),
            Rule::Values(rules) => inside(schema, "additionalProperties", rules),
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
