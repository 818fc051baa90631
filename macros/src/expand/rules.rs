//! The checks: straight calls into the runtime's rules, of a draft's slots and of a value's fields.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr, Type};

use super::common::{self, Parts, Record, binding};
use crate::model::{Access, Content, Field, Model, Shape, Slot, Tagging, Union, Unknown};
use crate::rule::{Given, Number, Rule, Value};
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
        Some(quote!(__m::Rule::#name #given))
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
    each_field(&model.shape, &mut |field| found |= is_nested(field));
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

/// The patterns in the model's rules, each once.
pub(super) fn patterns(model: &Model) -> Vec<LitStr> {
    let mut patterns = Vec::new();
    each_field(&model.shape, &mut |field| gather(&field.rules, &mut patterns));
    patterns
}

fn gather(rules: &[Rule], patterns: &mut Vec<LitStr>) {
    for rule in rules {
        match &rule.given {
            Given::Pattern(pattern) if position(pattern, patterns).is_none() => {
                patterns.push(pattern.clone())
            }
            Given::Rules(rules) => gather(rules, patterns),
            _ => {}
        }
    }
}

/// Where the patterns are kept once they are compiled.
pub(super) fn statics(parts: &Parts) -> TokenStream {
    let statics = parts.patterns.iter().map(|pattern| {
        let name = kept(pattern, parts);
        quote!(static #name: __m::rules::Pattern = __m::rules::Pattern::new(#pattern);)
    });
    statics.collect()
}

fn kept(pattern: &LitStr, parts: &Parts) -> Ident {
    format_ident!("__PATTERN{}", position(pattern, &parts.patterns).unwrap_or_default())
}

fn position(pattern: &LitStr, patterns: &[LitStr]) -> Option<usize> {
    patterns.iter().position(|other| other.value() == pattern.value())
}

/// `ty` is the value's type, where that is known.
fn calls(rules: &[Rule], ty: Option<&Type>, parts: &Parts) -> TokenStream {
    rules.iter().map(|rule| call(rule, ty, parts)).collect()
}

fn call(rule: &Rule, ty: Option<&Type>, parts: &Parts) -> TokenStream {
    let at = common::at(rule.word.span());
    let function = format_ident!("{}", rule.row.keyword, span = at);
    match &rule.given {
        Given::Nothing => quote_spanned!(at=> __m::rules::#function(__value, __checks);),
        Given::Count(count) => {
            let count = Literal::u64_unsuffixed(*count);
            quote_spanned!(at=> __m::rules::#function(__value, #count, __checks);)
        }
        Given::Number(number) => {
            let bound = bound(number);
            quote_spanned!(at=> __m::rules::#function(__value, #bound, __checks);)
        }
        Given::Pattern(pattern) => {
            let pattern = kept(pattern, parts);
            quote_spanned!(at=> __m::rules::#function(__value, &#pattern, __checks);)
        }
        Given::Rules(rules) => {
            let inside = ty.and_then(|ty| ty::inside(ty, rule.row.keyword));
            let inner = calls(rules, inside.map(ty::present), parts);
            let inner = match inside.map_or(0, options) {
                0 => inner,
                // As in JSON Schema, the rules are about what is there.
                options => present(options, &quote!(__value), &inner),
            };
            quote_spanned!(at=> __m::rules::#function(__value, __checks, |__value, __checks| { #inner });)
        }
        Given::Function(path) => {
            let outcome = quote_spanned!(common::at(path.span())=> #path(__value));
            quote_spanned!(at=> __m::rules::#function(#outcome, __checks);)
        }
    }
}

fn bound(number: &Number) -> TokenStream {
    match number.value {
        Value::Integer(value) => {
            let literal = Literal::u128_unsuffixed(value.unsigned_abs());
            let minus = (value < 0).then(|| quote!(-));
            quote!(__m::rules::Bound::Integer(#minus #literal))
        }
        Value::Large(value) => {
            let literal = Literal::u128_unsuffixed(value);
            quote!(__m::rules::Bound::Large(#literal))
        }
        Value::Float(value) => {
            let literal = Literal::f64_unsuffixed(value.abs());
            let minus = value.is_sign_negative().then(|| quote!(-));
            quote!(__m::rules::Bound::Float(#minus #literal))
        }
    }
}

/// Reading a value that is in no draft, and then checking what was read.
pub(super) fn checked(field: &Field, slot: &TokenStream, read: TokenStream, parts: &Parts) -> TokenStream {
    if field.rules.is_empty() {
        return read;
    }
    let secret = field.secret;
    let calls = calls(&field.rules, Some(ty::present(&field.ty)), parts);
    let check = present(options(&field.ty), &quote!(__value), &calls);
    quote! {
        {
            let __read = #read;
            __m::checked(__read, __source, #slot.as_ref(), #secret, |__value, __checks| { #check })
        }
    }
}

/// How many `Option`s are around a value.
fn options(ty: &Type) -> usize {
    ty::option(ty).map_or(0, |inner| 1 + usize::from(ty::option(inner).is_some()))
}

/// Checks what is in so many `Option`s, if it is there: `__value`, of the value behind this reference.
fn present(options: usize, reference: &TokenStream, check: &TokenStream) -> TokenStream {
    if options == 0 {
        return quote!({ let __value = #reference; #check });
    }
    let pattern = (0..options).fold(quote!(__value), |pattern, _| quote!(__m::Option::Some(#pattern)));
    quote!(if let #pattern = #reference { #check })
}

/// The checks of what a draft holds: of its own fields, since reading has checked what is inside of them.
pub(super) fn of_slots(record: &Record<'_>, parts: &Parts) -> TokenStream {
    let fields = &record.object.fields;
    if fields.iter().all(|field| field.rules.is_empty()) {
        return TokenStream::new();
    }
    let place = |field: &Field| {
        let ident = &field.ident;
        let wrapped = match field.slot {
            Slot::Wrapped => 1,
            Slot::Own => 0,
        };
        (quote!(&self.#ident), options(&field.ty) + wrapped)
    };
    let checks = Checks { inside: false, place: &place, parts };
    let checks = if record.is_tuple() { checks.items(fields) } else { checks.named(fields) };
    quote! {
        const HAS_RULES: __m::bool = true;

        fn check(&self, __checks: &mut __m::Checks) {
            #checks
        }
    }
}

/// The checks of the whole of what has been read: reading has checked its parts.
pub(super) fn checked_whole(model: &Model, read: TokenStream) -> TokenStream {
    let is_converted = !matches!(model.read, crate::model::Conversion::Itself);
    if is_converted && has_any(model) {
        return quote! {
            let __read = { #read };
            __m::checked(__read, __source, __slot.as_ref(), false, <Self as __F>::check)
        };
    }
    if model.checks.is_empty() {
        return read;
    }
    let checks = whole(model);
    quote! {
        let __read = { #read };
        __m::checked(__read, __source, __slot.as_ref(), false, |__value, __checks| { #checks })
    }
}

fn whole(model: &Model) -> TokenStream {
    let calls = model.checks.iter().map(|path| {
        let outcome = quote_spanned!(common::at(path.span())=> #path(__value));
        quote!(__m::rules::check(#outcome, __checks);)
    });
    calls.collect()
}

/// The body of `FieldType::check`, of a model that has anything to check.
pub(super) fn body(model: &Model, parts: &Parts) -> TokenStream {
    let place = |field: &Field| {
        let member = &field.member;
        (quote!(&self.#member), options(&field.ty))
    };
    let checks = Checks { inside: true, place: &place, parts };
    let fields = match &model.shape {
        Shape::Object(object) => checks.named(&object.fields),
        Shape::Tuple(object) => checks.items(&object.fields),
        Shape::Newtype(newtype) => checks.alone(&newtype.field),
        Shape::Unit | Shape::Strings(_) => TokenStream::new(),
        Shape::Union(union) => variants(union, parts),
    };
    if model.checks.is_empty() {
        return fields;
    }
    let whole = whole(model);
    quote! {
        #fields
        __checks.whole();
        let __value = self;
        #whole
    }
}

/// The checks of fields, wherever these are.
struct Checks<'c> {
    /// Whether models inside of the fields are checked as well.
    inside: bool,
    /// A reference to a field's value, and how many `Option`s are around what is there.
    place: &'c dyn Fn(&Field) -> (TokenStream, usize),
    parts: &'c Parts,
}

impl Checks<'_> {
    fn named(&self, fields: &[Field]) -> TokenStream {
        let checks = fields.iter().filter_map(|field| {
            let (own, nested) = self.calls(field)?;
            let (name, secret) = (&field.names.read, field.secret);
            let has_inside = nested || field.rules.iter().any(|rule| matches!(rule.given, Given::Rules(_)));
            let check = if field.flatten {
                quote!(__checks.whole(); #own)
            } else if has_inside {
                quote!(__checks.enter_field(#name, #secret); #own __checks.leave_secret(#secret);)
            } else {
                quote!(__checks.leaf(#name, #secret); #own)
            };
            Some(self.present(field, &check))
        });
        checks.collect()
    }

    fn items(&self, fields: &[Field]) -> TokenStream {
        let read = fields.iter().filter(|field| !matches!(field.read, Access::Never));
        let checks = read.enumerate().filter_map(|(index, field)| {
            let ((own, _), secret) = (self.calls(field)?, field.secret);
            let check = quote!(__checks.enter_item(#index, #secret); #own __checks.leave_secret(#secret););
            Some(self.present(field, &check))
        });
        checks.collect()
    }

    fn alone(&self, field: &Field) -> TokenStream {
        let Some((own, _)) = self.calls(field) else { return TokenStream::new() };
        let secret = field.secret;
        let check = if secret { quote!(__checks.hide(true); #own __checks.show(true);) } else { own };
        self.present(field, &check)
    }

    /// The checks of one value, if there are any, and whether its own type has a say.
    fn calls(&self, field: &Field) -> Option<(TokenStream, bool)> {
        let (ty, is_nested) = (ty::present(&field.ty), self.inside && is_nested(field));
        let mut checks = calls(&field.rules, Some(ty), self.parts);
        if is_nested {
            checks.extend(quote!(<#ty as __F>::check(__value, __checks);));
        }
        (!checks.is_empty()).then_some((checks, is_nested))
    }

    fn present(&self, field: &Field, check: &TokenStream) -> TokenStream {
        let (reference, options) = (self.place)(field);
        present(options, &reference, check)
    }
}

fn variants(union: &Union, parts: &Parts) -> TokenStream {
    let place = |field: &Field| {
        let binding = binding(field);
        (quote!(#binding), options(&field.ty))
    };
    let of_variant = Checks { inside: true, place: &place, parts };
    let arms = union.variants.iter().filter_map(|variant| {
        let name = &variant.ident;
        let checks = match &variant.content {
            Content::Nothing | Content::With { .. } => return None,
            Content::Value(field) => of_variant.alone(field),
            Content::Object(object) => of_variant.named(&object.fields),
            Content::Tuple(object) => of_variant.items(&object.fields),
        };
        if checks.is_empty() {
            return None;
        }
        let bindings = variant.content.fields().iter().map(|field| {
            let (member, binding) = (&field.member, binding(field));
            quote!(#member: #binding,)
        });
        let step = match &union.tagging {
            _ if variant.untagged => None,
            Tagging::External => Some(variant.names.read.clone()),
            Tagging::Adjacent(_, content) => Some(content.clone()),
            Tagging::Internal(_) | Tagging::Untagged => None,
        };
        let checks = match step {
            Some(step) => quote!(__checks.enter_field(#step, false); #checks __checks.leave_secret(false);),
            None => checks,
        };
        Some(quote!(Self::#name { #(#bindings)* } => { #checks }))
    });
    let arms: Vec<_> = arms.collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    quote! {
        match self {
            #(#arms)*
            _ => {}
        }
    }
}
