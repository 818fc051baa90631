//! The checks: straight calls into the runtime's rules, of a draft's slots and of a value's fields.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr, Type};

use super::common::{self, Parts, Record, binding};
use crate::model::{Access, Content, Field, Model, Shape, Slot, Tagging, Union, Unknown};
use crate::rule::{Given, Number, Rule, Value};
use crate::ty::{self, Spelled};

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
                patterns.push(pattern.clone());
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

/// What rules are about.
struct Subject<'v> {
    /// A reference to it, or to an `Option` of it: what is absent keeps every rule. Nothing stands for `__value`.
    reference: Option<TokenStream>,
    /// How many `Option`s are around it.
    options: usize,
    /// Its type, where that is known.
    ty: Option<&'v Type>,
    /// The JSON Pointer that leads there from what is being checked.
    at: &'v str,
}

impl<'v> Subject<'v> {
    /// What `__value` stands for.
    fn value(ty: Option<&'v Type>) -> Self {
        Self { reference: None, options: ty.map_or(0, options), ty: ty.map(ty::present), at: "" }
    }
}

/// Calls of the runtime's rules.
fn calls(rules: &[Rule], value: &Subject<'_>, parts: &Parts) -> TokenStream {
    rules.iter().map(|rule| call(rule, value, parts)).collect()
}

fn call(rule: &Rule, value: &Subject<'_>, parts: &Parts) -> TokenStream {
    let Subject { reference, options, ty, at } = value;
    let span = common::at(rule.word.span());
    // With the rule's place: of a type that it is not about, the compiler says so there.
    let reference = reference.clone().unwrap_or_else(|| quote_spanned!(span=> __value));
    let function = format_ident!("{}", rule.row.keyword, span = span);
    let given = match &rule.given {
        Given::Nothing => TokenStream::new(),
        Given::Count(count) => {
            let count = Literal::u64_unsuffixed(*count);
            quote!(#count,)
        }
        Given::Number(number) => {
            let bound = bound(number);
            quote!(#bound,)
        }
        Given::Pattern(pattern) => {
            let pattern = kept(pattern, parts);
            quote!(&#pattern,)
        }
        Given::Rules(rules) => {
            let inside = ty.and_then(|ty| ty::inside(ty, rule.row.keyword));
            let inner = calls(rules, &Subject::value(inside), parts);
            return quote_spanned! {span=>
                __m::rules::#function(#reference, #at, __checks, |__value, __checks| { #inner });
            };
        }
        Given::Function(path) => {
            let outcome = quote_spanned!(common::at(path.span())=> #path(__value));
            let custom = quote_spanned!(span=> __m::rules::#function(#outcome, #at, __checks););
            return present(*options, &reference, &custom);
        }
    };
    quote_spanned!(span=> __m::rules::#function(#reference, #at, #given __checks);)
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
    let calls = calls(&field.rules, &Subject::value(Some(&field.ty)), parts);
    quote! {
        {
            let __read = #read;
            __m::checked(__read, __source, #slot.as_ref(), #secret, |__value, __checks| { #calls })
        }
    }
}

/// How many `Option`s are around a value.
fn options(ty: &Type) -> usize {
    ty::option(ty).map_or(0, |inner| 1 + usize::from(ty::option(inner).is_some()))
}

/// A check of `__value`: of what is in so many `Option`s behind this reference, if it is there.
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
        quote!(&self.#ident)
    };
    let checks = Checks { of: Of::Slots, place: &place, parts };
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
        quote!(&self.#member)
    };
    let checks = Checks { of: Of::Values, place: &place, parts };
    let fields = match &model.shape {
        Shape::Object(object) => checks.named(&object.fields),
        Shape::Tuple(object) => checks.items(&object.fields),
        Shape::Newtype(newtype) => checks.field(&newtype.field, ""),
        Shape::Unit | Shape::Strings(_) => TokenStream::new(),
        Shape::Union(union) => variants(union, parts),
    };
    if model.checks.is_empty() {
        return fields;
    }
    let whole = whole(model);
    quote! {
        #fields
        let __value = self;
        #whole
    }
}

/// What is checked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// What a draft holds: what is inside of it has been checked.
    Slots,
    /// A value that was made by hand: models inside of it are checked as well.
    Values,
}

/// The checks of fields, wherever these are.
struct Checks<'c> {
    of: Of,
    /// A reference to a field's value or slot.
    place: &'c dyn Fn(&Field) -> TokenStream,
    parts: &'c Parts,
}

impl Checks<'_> {
    fn named(&self, fields: &[Field]) -> TokenStream {
        let checks = fields.iter().map(|field| {
            if field.flatten { self.field(field, "") } else { self.field(field, &pointer(&field.names.read)) }
        });
        checks.collect()
    }

    fn items(&self, fields: &[Field]) -> TokenStream {
        let read = fields.iter().filter(|field| !matches!(field.read, Access::Never));
        read.enumerate().map(|(index, field)| self.field(field, &format!("/{index}"))).collect()
    }

    /// The checks of one field, which the pointer leads to.
    fn field(&self, field: &Field, at: &str) -> TokenStream {
        let place = (self.place)(field);
        let around = match (self.of, field.slot) {
            (Of::Slots, Slot::Wrapped) => 1,
            _ => 0,
        };
        let (options, ty) = (options(&field.ty) + around, ty::present(&field.ty));
        let mut checks = if matches!(ty::spelled(ty), Spelled::Other) {
            // A rule that is not about the type would be refused here and there, and that is one message if it is about
            // the same type.
            let subject = Subject { reference: None, options: 0, ty: Some(ty), at };
            let calls = calls(&field.rules, &subject, self.parts);
            if calls.is_empty() { calls } else { present(options, &place, &calls) }
        } else {
            let subject = Subject { reference: Some(place.clone()), options, ty: Some(ty), at };
            calls(&field.rules, &subject, self.parts)
        };
        if self.of == Of::Values && is_nested(field) {
            let (ty, check) = match ty::option(&field.ty) {
                Some(ty) => (ty, format_ident!("check_option")),
                None => (&field.ty, format_ident!("check_at")),
            };
            checks.extend(quote!(<#ty as __F>::#check(#place, #at, __checks);));
        }
        if field.secret && !checks.is_empty() {
            return quote!(__checks.hide(); #checks __checks.show(););
        }
        checks
    }
}

/// The JSON Pointer to a member: RFC 6901, section 4.
fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn variants(union: &Union, parts: &Parts) -> TokenStream {
    let place = |field: &Field| {
        let binding = binding(field);
        quote!(#binding)
    };
    let of_variant = Checks { of: Of::Values, place: &place, parts };
    let arms = union.variants.iter().filter_map(|variant| {
        let name = &variant.ident;
        let checks = match &variant.content {
            Content::Nothing | Content::With { .. } => return None,
            Content::Value(field) => of_variant.field(field, ""),
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
            Some(step) => {
                let step = pointer(&step);
                quote!(__checks.enter_field(#step); #checks __checks.leave();)
            }
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
