//! Straight calls into the runtime's rules.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr, Type};

use super::each_field;
use crate::expand::common::{self, Parts};
use crate::model::Model;
use crate::rule::{Given, Number, Rule, Takes, Value};
use crate::ty;

/// What rules are about.
pub(super) struct Subject<'v> {
    /// A reference to it, or to an `Option` of it: what is absent keeps every rule. Nothing stands for `__value`.
    pub(super) reference: Option<TokenStream>,
    /// How many `Option`s are around it.
    pub(super) options: usize,
    /// Its type, where that is known.
    pub(super) ty: Option<&'v Type>,
    /// The JSON Pointer that leads there from what is being checked.
    pub(super) at: &'v str,
}

impl<'v> Subject<'v> {
    /// What `__value` stands for.
    pub(super) fn value(ty: Option<&'v Type>) -> Self {
        Self { reference: None, options: ty.map_or(0, options), ty: ty.map(ty::present), at: "" }
    }
}

/// Calls of the runtime's rules: of the value itself, and then of what is inside, as in a document.
pub(super) fn calls(rules: &[Rule], value: &Subject<'_>, parts: &Parts) -> TokenStream {
    let is_inside = |rule: &&Rule| matches!(rule.given, Given::Rules(_));
    let own = rules.iter().filter(|rule| !is_inside(rule));
    let mut rules = own.chain(rules.iter().filter(is_inside)).peekable();
    let mut calls = TokenStream::new();
    while let Some(rule) = rules.next() {
        // The least and the most of one count, side by side, are one call; but if they may be refused, each is where it stands.
        let is_known = value.ty.is_some_and(|ty| !matches!(ty::spelled(ty), ty::Spelled::Other));
        let other = rules.next_if(|other| {
            is_known && rule.row.function() == other.row.function() && rule.row.takes != other.row.takes
        });
        calls.extend(call(rule, other, value, parts));
    }
    calls
}

/// The count that one of these rules says is the least, or the most.
fn count(rules: [Option<&Rule>; 2], end: Takes) -> Option<Literal> {
    rules.into_iter().flatten().find_map(|rule| match rule.given {
        Given::Count(count) if rule.row.takes == end => Some(Literal::u64_unsuffixed(count)),
        _ => None,
    })
}

fn call(rule: &Rule, other: Option<&Rule>, value: &Subject<'_>, parts: &Parts) -> TokenStream {
    let Subject { reference, options, ty, at } = value;
    let span = common::at(rule.word.span());
    // With the rule's place: of a type that it is not about, the compiler says so there.
    let reference = reference.clone().unwrap_or_else(|| quote_spanned!(span=> __value));
    let function = format_ident!("{}", rule.row.function(), span = span);
    let given = match &rule.given {
        Given::Nothing => TokenStream::new(),
        Given::Count(_) => {
            let rules = [Some(rule), other];
            let least = count(rules, Takes::Least).unwrap_or_else(|| Literal::u64_unsuffixed(0));
            let most =
                count(rules, Takes::Most).map_or_else(|| quote!(__m::usize::MAX), |most| quote!(#most));
            quote!(#least, #most,)
        }
        Given::Number(number) => {
            let bound = bound(number);
            quote!(&#bound,)
        }
        Given::Pattern(pattern) => {
            let pattern = kept(pattern, parts);
            quote!(&#pattern,)
        }
        Given::Rules(rules) => {
            let inside = ty.and_then(|ty| ty::inside(ty, rule.row.keyword));
            let inner = calls(rules, &Subject::value(inside), parts);
            return quote_spanned! {span=>
                __rules::#function(#reference, #at, __checks, |__value, __checks| { #inner });
            };
        }
        Given::Function(path) => {
            let outcome = quote_spanned!(common::at(path.span())=> #path(__value));
            let custom = quote_spanned!(span=> __rules::#function(#outcome, #at, __checks););
            return present(*options, &reference, &custom);
        }
    };
    quote_spanned!(span=> __rules::#function(#reference, #at, #given __checks);)
}

fn bound(number: &Number) -> TokenStream {
    match number.value {
        Value::Integer(value) => {
            let literal = Literal::u128_unsuffixed(value.unsigned_abs());
            let minus = (value < 0).then(|| quote!(-));
            quote!(__rules::Bound::Integer(#minus #literal))
        }
        Value::Large(value) => {
            let literal = Literal::u128_unsuffixed(value);
            quote!(__rules::Bound::Large(#literal))
        }
        Value::Float(value) => {
            let literal = Literal::f64_unsuffixed(value.abs());
            let minus = value.is_sign_negative().then(|| quote!(-));
            quote!(__rules::Bound::Float(#minus #literal))
        }
    }
}

/// The patterns in the model's rules, each once.
pub(in crate::expand) fn patterns(model: &Model) -> Vec<LitStr> {
    let mut patterns = Vec::new();
    each_field(&model.shape, &mut |field| gather(&field.rules, &mut patterns));
    patterns
}

fn gather(rules: &[Rule], patterns: &mut Vec<LitStr>) {
    for rule in rules {
        match &rule.given {
            Given::Pattern(pattern) if position(pattern, patterns).is_none() => {
                patterns.push(pattern.clone());
            }
            Given::Rules(rules) => gather(rules, patterns),
            _ => {}
        }
    }
}

/// Where the patterns are kept once they are compiled.
pub(in crate::expand) fn statics(parts: &Parts) -> TokenStream {
    let statics = parts.patterns.iter().map(|pattern| {
        let name = kept(pattern, parts);
        quote!(static #name: __rules::Pattern = __rules::Pattern::new(#pattern);)
    });
    statics.collect()
}

fn kept(pattern: &LitStr, parts: &Parts) -> Ident {
    format_ident!("__PATTERN{}", position(pattern, &parts.patterns).unwrap_or_default())
}

fn position(pattern: &LitStr, patterns: &[LitStr]) -> Option<usize> {
    patterns.iter().position(|other| other.value() == pattern.value())
}

/// How many `Option`s are around a value.
pub(super) fn options(ty: &Type) -> usize {
    ty::option(ty).map_or(0, |inner| 1 + usize::from(ty::option(inner).is_some()))
}

/// A check of `__value`: of what is in so many `Option`s behind this reference, if it is there.
pub(super) fn present(options: usize, reference: &TokenStream, check: &TokenStream) -> TokenStream {
    if options == 0 {
        return quote!({ let __value = #reference; #check });
    }
    let pattern = (0..options).fold(quote!(__value), |pattern, _| quote!(__Some(#pattern)));
    quote!(if let #pattern = #reference { #check })
}
