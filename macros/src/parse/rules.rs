//! The rules, as words of `#[api(...)]`.

use syn::{Lit, LitInt, LitStr};

use super::attr::{Namespace, Word, nested};
use super::{json, suggest};
use crate::errors::Errors;
use crate::rule::{self, Given, Number, ROWS, Row, Rule, Takes};

/// Adds the rule that the word is; `false` if it is none.
pub(super) fn rule(word: &Word, rules: &mut Vec<Rule>, errors: &mut Errors) -> bool {
    let Some(row) = rule::find(&word.name.to_string()) else { return false };
    // A field may have several functions.
    let is_again = row.takes != Takes::Function && rules.iter().any(|rule| rule.row.keyword == row.keyword);
    if is_again {
        errors.at(word.span(), format_args!("`{}` is written twice", word.name));
    } else if let Some(given) = given(row, word, errors) {
        rules.push(Rule { row, word: word.name.clone(), given });
    }
    true
}

fn given(row: &Row, word: &Word, errors: &mut Errors) -> Option<Given> {
    match row.takes {
        Takes::Nothing => {
            let mut slot = crate::slot::Slot::default();
            word.flag(&mut slot, errors);
            slot.is_set().then_some(Given::Nothing)
        }
        Takes::Least | Takes::Most => {
            let literal = word.value_that_is::<LitInt>("a literal number", "1", errors)?;
            match literal.base10_parse() {
                Ok(count) if literal.suffix().is_empty() => Some(Given::Count(count)),
                _ => {
                    errors.at(literal.span(), format_args!("expected a count: write `{} = 1`", word.name));
                    None
                }
            }
        }
        Takes::Number => number(word, errors).map(Given::Number),
        Takes::Pattern => pattern(word, errors).map(Given::Pattern),
        Takes::Rules => inner(word, errors).map(Given::Rules),
        Takes::Function => word.bare_path("path::to::function", errors).map(Given::Function),
    }
}

fn number(word: &Word, errors: &mut Errors) -> Option<Number> {
    let (negative, literal) = word
        .value_that_is::<Signed>("a literal number", "1", errors)
        .map(|signed| (signed.negative, signed.literal))?;
    let text = errors.keep(json::number(&literal))?;
    let text = if negative { format!("-{text}") } else { text };
    let number = Number::of(&text);
    if number.is_none() {
        errors.at(literal.span(), "this number is beyond all floats");
    }
    number
}

struct Signed {
    negative: bool,
    literal: Lit,
}

impl syn::parse::Parse for Signed {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let negative = input.parse::<Option<syn::Token![-]>>()?.is_some();
        let literal: Lit = input.parse()?;
        match literal {
            Lit::Int(_) | Lit::Float(_) => Ok(Self { negative, literal }),
            literal => Err(syn::Error::new(literal.span(), "expected a number")),
        }
    }
}

fn pattern(word: &Word, errors: &mut Errors) -> Option<LitStr> {
    let literal = word.value::<LitStr>("\"^[a-z]+$\"", errors)?;
    #[cfg(feature = "pattern")]
    if let Err(error) = regex::Regex::new(&literal.value()) {
        let text = error.to_string();
        let reason = text.lines().last().unwrap_or_default();
        let reason = reason.strip_prefix("error: ").unwrap_or(reason);
        errors.at(literal.span(), format_args!("this is no regular expression: {reason}"));
        return None;
    }
    #[cfg(not(feature = "pattern"))]
    errors.at(word.span(), "`pattern` needs the feature `pattern` of the crate `api-model`");
    Some(literal)
}

/// The rules in parentheses.
fn inner(word: &Word, errors: &mut Errors) -> Option<Vec<Rule>> {
    let Some(list) = word.words() else {
        errors.at(
            word.span(),
            format_args!("expected rules in parentheses: write `{}(min_length = 1)`", word.name),
        );
        return None;
    };
    let mut rules = Vec::new();
    for inner in nested(Namespace::Api, list, errors) {
        if !rule(&inner, &mut rules, errors) {
            let known: Vec<_> = ROWS.iter().map(|row| row.keyword).collect();
            suggest::refuse_inner(&inner, &known, "a rule, such as `min_length = 1`", errors);
        }
    }
    Some(rules)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::errors::Errors;
    use crate::parse::attr::{Namespace, nested};

    /// What is said of rules, if anything is.
    fn said(words: &proc_macro2::TokenStream) -> Vec<String> {
        let (mut errors, mut rules) = (Errors::default(), Vec::new());
        for word in nested(Namespace::Api, words, &mut errors) {
            assert!(super::rule(&word, &mut rules, &mut errors), "a rule");
        }
        let said = errors.into_compile_errors().map(|tokens| tokens.to_string());
        said.into_iter().collect()
    }

    #[test]
    fn a_pattern_needs_the_feature() {
        let said = said(&quote!(pattern = "^[a-z]+$"));
        if cfg!(feature = "pattern") {
            assert_eq!(said, [""; 0]);
        } else {
            assert!(
                said[0].contains("`pattern` needs the feature `pattern` of the crate `api-model`"),
                "{said:?}"
            );
        }
    }

    #[test]
    fn counts_are_not_negative() {
        assert!(said(&quote!(min_length = -1))[0].contains("expected a count: write `min_length = 1`"));
        assert!(said(&quote!(min_length = 1u8))[0].contains("expected a count"));
        assert_eq!(said(&quote!(minimum = -1.5)), [""; 0]);
    }
}
