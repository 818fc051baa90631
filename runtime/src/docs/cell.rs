//! What stands in the cells of a page's tables.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::model::{Field, Presence, Rule, Shape, Ty};
use crate::names::Names;

/// The file of the page of the model with this name.
pub(super) fn file(name: &str) -> String {
    name.to_ascii_lowercase() + ".md"
}

/// A text as the content of one cell.
pub(super) fn text(text: &str) -> String {
    // A paragraph's own line breaks mean nothing in Markdown.
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ").trim().to_string());
    paragraphs
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("<br/><br/>")
        .replace('|', "\\|")
}

/// A text as code, in one cell.
pub(super) fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    let text = text.replace('\n', " ").replace('|', "\\|");
    alloc::format!("{fence}{space}{text}{space}{fence}")
}

/// A type: links for models, the names of JSON's own types for the rest.
pub(super) fn ty(names: &Names, of: Ty) -> String {
    let inner = |of: fn() -> Ty| {
        let of = of();
        let text = ty(names, of);
        if matches!(of, Ty::Nullable(_)) { alloc::format!("({text})") } else { text }
    };
    match of {
        Ty::Any => "*any*".into(),
        Ty::Null => "*null*".into(),
        Ty::Boolean => "*boolean*".into(),
        Ty::Integer { .. } | Ty::NonZero { .. } => "*integer*".into(),
        Ty::Number { .. } => "*number*".into(),
        Ty::String => "*string*".into(),
        Ty::Char => "*string* (one character)".into(),
        Ty::Format(format) => alloc::format!("*string* ({format})"),
        Ty::Nullable(of) => nullable(&ty(names, of())),
        Ty::Array(item) | Ty::Set(item) => inner(item) + "[]",
        Ty::FixedArray(item, len) => alloc::format!("{}[{len}]", inner(item)),
        Ty::Tuple(items) => {
            let items = items.iter().map(|item| ty(names, item())).collect::<Vec<_>>();
            alloc::format!("({})", items.join(", "))
        }
        Ty::Map(_, value) => alloc::format!("*map of* {}", inner(value)),
        Ty::Model(model) => {
            let name = names.get(model());
            alloc::format!("[{}]({})", name.replace('_', "\\_"), file(name))
        }
    }
}

fn nullable(text: &str) -> String {
    if text.ends_with("*null*") || text == "*any*" { text.into() } else { text.to_string() + " \\| *null*" }
}

/// The type of a field's value.
pub(super) fn field_type(names: &Names, field: &Field) -> String {
    let text = match (field.format, (field.ty)()) {
        (Some(format), Ty::String) => alloc::format!("*string* ({format})"),
        (_, of) => ty(names, of),
    };
    match field.presence {
        Presence::RequiredNullable | Presence::Optional | Presence::Tristate => nullable(&text),
        _ => text,
    }
}

/// What a field's table says besides its type: its words, and what its value must be.
pub(super) fn description(field: &Field) -> String {
    let mut parts = Vec::new();
    if field.is_deprecated() {
        parts.push("**Deprecated.**".to_string());
    }
    if !field.doc.is_empty() {
        parts.push(text(field.doc));
    }
    if let Some(default) = field.default {
        parts.push(alloc::format!("Default: {}.", code(default)));
    }
    let rules = field.rules.iter().map(|rule| self::rule(*rule)).collect::<Vec<_>>();
    if !rules.is_empty() {
        parts.push(alloc::format!("Rules: {}.", rules.join(", ")));
    }
    if !field.aliases.is_empty() {
        parts.push(alloc::format!("Also read as {}.", names(field.aliases)));
    }
    if field.is_secret() {
        parts.push("Secret.".to_string());
    }
    if field.is_read_only() || field.is_skipped_in_reading() {
        parts.push("Read only.".to_string());
    }
    if field.is_write_only() || field.is_skipped_in_writing() {
        parts.push("Write only.".to_string());
    }
    if parts.is_empty() { "N/A".to_string() } else { parts.join("<br/>") }
}

/// Names, as a list in a sentence.
pub(super) fn names(names: &[&str]) -> String {
    names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
}

/// A rule, under its keyword.
fn rule(rule: Rule) -> String {
    let of = |keyword: &str, value: &dyn core::fmt::Display| code(&alloc::format!("{keyword}: {value}"));
    let inside = |what: &str, rules: &[Rule]| {
        let rules = rules.iter().map(|rule| self::rule(*rule)).collect::<Vec<_>>();
        alloc::format!("{what} {}", rules.join(", "))
    };
    match rule {
        Rule::MinLength(count) => of("minLength", &count),
        Rule::MaxLength(count) => of("maxLength", &count),
        Rule::Pattern(pattern) => of("pattern", &pattern),
        Rule::Minimum(number) => of("minimum", &number),
        Rule::Maximum(number) => of("maximum", &number),
        Rule::ExclusiveMinimum(number) => of("exclusiveMinimum", &number),
        Rule::ExclusiveMaximum(number) => of("exclusiveMaximum", &number),
        Rule::MultipleOf(number) => of("multipleOf", &number),
        Rule::MinItems(count) => of("minItems", &count),
        Rule::MaxItems(count) => of("maxItems", &count),
        Rule::UniqueItems => code("uniqueItems"),
        Rule::MinProperties(count) => of("minProperties", &count),
        Rule::MaxProperties(count) => of("maxProperties", &count),
        Rule::Items(rules) => inside("each item", rules),
        Rule::Keys(rules) => inside("each name", rules),
        Rule::Values(rules) => inside("each value", rules),
    }
}

/// What a flattened field adds to its object: another object's fields, or what cannot be listed.
pub(super) fn flattened(field: &Field) -> Option<&'static [Field]> {
    fn fields(ty: Ty) -> Option<&'static [Field]> {
        match ty {
            Ty::Nullable(ty) => fields(ty()),
            Ty::Model(model) => match &model().shape {
                Shape::Object(object) => Some(object.fields),
                Shape::Newtype(field) => fields((field.ty)()),
                _ => None,
            },
            _ => None,
        }
    }
    fields((field.ty)())
}
