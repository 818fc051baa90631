//! Rules: what the table and the docs tell of them, and where they are checked.

mod calls;
mod checks;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

pub(super) use calls::{patterns, statics};
pub(super) use checks::{body, checked, checked_whole, of_slots};

use crate::model::{Access, Field, Model, Shape, Unknown};
use crate::rule::{Given, Rule};
use crate::ty;

/// What the runtime's table tells of rules.
pub(super) fn table(rules: &[Rule]) -> TokenStream {
    let rows = rules.iter().filter_map(|rule| {
        let name = format_ident!("{}", pascal(rule.row.keyword));
        let given = match &rule.given {
            Given::Nothing => TokenStream::new(),
            Given::Count(count) => {
                let count = Literal::u64_unsuffixed(*count);
                quote!((#count))
            }
            Given::Number(number) => {
                let text = &number.text;
                quote!((#text))
            }
            Given::Pattern(pattern) => {
                let text = pattern.value();
                quote!((#text))
            }
            Given::Rules(rules) => {
                let inner = table(rules);
                quote!((#inner))
            }
            // A function says nothing of itself.
            Given::Function(_) => return None,
        };
        Some(quote!(__Rule::#name #given))
    });
    quote!(&[#(#rows),*])
}

fn pascal(keyword: &str) -> String {
    keyword.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// The rules as they were written, for documentation.
pub(super) fn shown(rules: &[Rule]) -> String {
    let rules = rules.iter().map(|rule| {
        let word = rule.word.to_string();
        match &rule.given {
            Given::Nothing => format!("`{word}`"),
            Given::Count(count) => format!("`{word} = {count}`"),
            Given::Number(number) => format!("`{word} = {}`", number.text),
            Given::Pattern(pattern) => format!("`{word} = {}`", pattern.to_token_stream()),
            Given::Rules(rules) => format!("`{word}({})`", shown(rules).replace('`', "")),
            Given::Function(path) => {
                format!("`{word} = {}`", path.to_token_stream().to_string().replace(' ', ""))
            }
        }
    });
    rules.collect::<Vec<_>>().join(", ")
}

/// Whether the model itself says what must hold.
pub(super) fn has_own(model: &Model) -> bool {
    let mut found = !model.checks.is_empty();
    each_field(&model.shape, &mut |field| found |= !field.rules.is_empty());
    found
}

/// Whether there is anything to check: rules of the model itself, or perhaps of what is inside.
pub(super) fn has_any(model: &Model) -> bool {
    let mut found = has_own(model);
    each_field(&model.shape, &mut |field| found = found || is_nested(field));
    found
}

/// Whether the value may have rules of its own.
fn is_nested(field: &Field) -> bool {
    let is_typed = |access: &Access| matches!(access, Access::Typed);
    (is_typed(&field.read) || is_typed(&field.write)) && !ty::is_leaf(&field.ty)
}

fn each_field<'m>(shape: &'m Shape, visit: &mut impl FnMut(&'m Field)) {
    match shape {
        Shape::Object(object) | Shape::Tuple(object) => {
            object.fields.iter().for_each(visit);
        }
        Shape::Newtype(newtype) => visit(&newtype.field),
        Shape::Unit | Shape::Strings(_) => {}
        Shape::Union(union) => {
            for variant in &union.variants {
                for field in variant.content.fields() {
                    visit(field);
                }
            }
            if let Unknown::Keep(_, field) = &union.unknown {
                visit(field);
            }
        }
    }
}
