//! What stands in the cells of a page's tables.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::model::{Field, Model, Presence, Rule, Shape, Ty};
use crate::names::Names;

/// The file of the page of the model with this name.
pub(super) fn file(name: &str) -> String {
    name.to_ascii_lowercase() + ".md"
}

/// A text as the content of one cell.
pub(super) fn text(text: &str) -> String {
    let mut cell = String::new();
    let mut gap = "";
    for line in text.lines().map(str::trim) {
        // A line's end means nothing in Markdown, but for the end of a paragraph and of a list's item.
        let is_item = line.starts_with("- ") || line.starts_with("* ");
        cell += match gap {
            " " if is_item => "<br/>",
            gap if !line.is_empty() => gap,
            _ => "",
        };
        cell += line;
        gap = match (line.is_empty(), cell.is_empty()) {
            (_, true) => "",
            (true, false) => "<br/><br/>",
            (false, false) => " ",
        };
    }
    cell.replace('|', "\\|")
}

/// JSON text as code, in one cell, with spaces at which the cell may be broken.
pub(super) fn json(text: &str) -> String {
    let mut spaced = String::new();
    let (mut in_string, mut escaped) = (false, false);
    for c in text.chars() {
        spaced.push(c);
        if !in_string && matches!(c, ',' | ':') {
            spaced.push(' ');
        }
        in_string ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
    }
    code(&spaced)
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
        let text = ty(names, of());
        if text.contains(' ') { alloc::format!("({text})") } else { text }
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
            alloc::format!("[{}]({})", name, file(name))
        }
    }
}

fn nullable(text: &str) -> String {
    if text.ends_with("*null*") || text == "*any*" { text.into() } else { text.to_string() + " \\| *null*" }
}

/// The type of a field's value.
pub(super) fn field_type(names: &Names, field: &Field) -> String {
    let text = match (field.format(), field.ty()) {
        (Some(format), Ty::String) => alloc::format!("*string* ({format})"),
        (_, of) => ty(names, of),
    };
    match field.presence() {
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
    if !field.doc().is_empty() {
        parts.push(text(field.doc()));
    }
    if let Some(default) = field.default() {
        parts.push(alloc::format!("Default: {}.", json(default)));
    }
    let rules = field.rules().iter().map(|rule| self::rule(*rule)).collect::<Vec<_>>();
    if !rules.is_empty() {
        parts.push(alloc::format!("Rules: {}.", rules.join(", ")));
    }
    if !field.aliases().is_empty() {
        parts.push(alloc::format!("Also read as {}.", names(field.aliases())));
    }
    if field.is_secret() {
        parts.push("Secret.".to_string());
    }
    if field.only_goes_out() {
        parts.push("Read only.".to_string());
    }
    if field.only_comes_in() {
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
    let of = |value: &dyn core::fmt::Display| code(&alloc::format!("{}: {value}", rule.keyword()));
    let inside = |what: &str, rules: &[Rule]| {
        let rules = rules.iter().map(|rule| self::rule(*rule)).collect::<Vec<_>>();
        alloc::format!("{what} {}", rules.join(", "))
    };
    match rule {
        Rule::MinLength(count)
        | Rule::MaxLength(count)
        | Rule::MinItems(count)
        | Rule::MaxItems(count)
        | Rule::MinProperties(count)
        | Rule::MaxProperties(count) => of(&count),
        Rule::Pattern(text)
        | Rule::Minimum(text)
        | Rule::Maximum(text)
        | Rule::ExclusiveMinimum(text)
        | Rule::ExclusiveMaximum(text)
        | Rule::MultipleOf(text) => of(&text),
        Rule::UniqueItems => code(rule.keyword()),
        Rule::Items(rules) => inside("each item", rules),
        Rule::Keys(rules) => inside("each name", rules),
        Rule::Values(rules) => inside("each value", rules),
    }
}

/// What a flattened field adds to its object: the fields of another object, or what cannot be listed.
pub(super) fn flattened(field: &Field) -> Option<&'static Model> {
    fn object(ty: Ty) -> Option<&'static Model> {
        match ty {
            Ty::Nullable(ty) => object(ty()),
            Ty::Model(model) => match &model().shape {
                Shape::Object(_) => Some(model()),
                Shape::Newtype(field) => object(field.ty()),
                _ => None,
            },
            _ => None,
        }
    }
    object(field.ty())
}
