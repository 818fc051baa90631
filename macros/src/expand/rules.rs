//! The checks: straight calls into the runtime's rules, for what is read and for what was made by hand.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Ident, Type};

use super::common::{self, Parts, binding};
use crate::model::{Access, Content, Field, Model, Object, Shape, Slot, Tagging, Union, Unknown};
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
    each_field(&model.shape, &mut |_, field| found |= !field.rules.is_empty());
    found
}

/// Whether there is anything to check: rules of the model itself, or perhaps of what is inside.
pub(super) fn has_any(model: &Model) -> bool {
    let mut found = has_own(model);
    each_field(&model.shape, &mut |_, field| found |= is_nested(field));
    found
}

/// Whether the value may have rules of its own.
fn is_nested(field: &Field) -> bool {
    let is_typed = |access: &Access| matches!(access, Access::Typed);
    (is_typed(&field.read) || is_typed(&field.write)) && !ty::is_leaf(&field.ty)
}

fn each_field<'m>(shape: &'m Shape, visit: &mut impl FnMut(Option<&'m Ident>, &'m Field)) {
    match shape {
        Shape::Object(object) | Shape::Tuple(object) => {
            object.fields.iter().for_each(|field| visit(None, field));
        }
        Shape::Newtype(newtype) => visit(None, &newtype.field),
        Shape::Unit | Shape::Strings(_) => {}
        Shape::Union(union) => {
            for variant in &union.variants {
                for field in variant.content.fields() {
                    visit(Some(&variant.ident), field);
                }
            }
            if let Unknown::Keep(ident, field) = &union.unknown {
                visit(Some(ident), field);
            }
        }
    }
}

/// A function for the rules of each field that has some.
pub(super) fn functions(model: &Model, parts: &Parts) -> TokenStream {
    let (ty, Parts { bound, field_clause, .. }) = (parts.ty(), parts);
    let mut functions = TokenStream::new();
    each_field(&model.shape, &mut |variant, field| {
        if field.rules.is_empty() {
            return;
        }
        let (name, ty) = (name(variant, field), ty::present(&field.ty));
        let calls = calls(&field.rules, Some(ty));
        functions.extend(quote! {
            fn #name(__value: &#ty, __checks: &mut __m::Checks) {
                #calls
            }
        });
    });
    if functions.is_empty() {
        return functions;
    }
    quote! {
        impl<#bound> #ty #field_clause {
            #functions
        }
    }
}

fn name(variant: Option<&Ident>, field: &Field) -> Ident {
    let variant = variant.map_or_else(String::new, |variant| format!("_{}", variant.unraw()));
    // With the length, so that no two variants' fields have one name between them.
    let length = variant.len();
    format_ident!("__rules{length}{variant}_{}", field.ident.unraw())
}

/// `ty` is the value's type, where that is known.
fn calls(rules: &[Rule], ty: Option<&Type>) -> TokenStream {
    rules.iter().map(|rule| call(rule, ty)).collect()
}

fn call(rule: &Rule, ty: Option<&Type>) -> TokenStream {
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
        Given::Pattern(pattern) => quote_spanned! {at=>
            {
                static __PATTERN: __m::rules::Pattern = __m::rules::Pattern::new(#pattern);
                __m::rules::#function(__value, &__PATTERN, __checks);
            }
        },
        Given::Rules(rules) => {
            let inside = ty.and_then(|ty| ty::inside(ty, rule.row.keyword));
            let inner = calls(rules, inside.map(ty::present));
            let inner = match inside.map_or(0, options) {
                0 => inner,
                // As in JSON Schema, the rules are about what is there.
                options => {
                    let value = present(&quote!(__value), options);
                    quote!(if let __m::Option::Some(__value) = #value { #inner })
                }
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

/// Reading a field, and then checking what was read.
pub(super) fn checked(
    field: &Field,
    variant: Option<&Ident>,
    slot: &TokenStream,
    read: TokenStream,
    parts: &Parts,
) -> TokenStream {
    if field.rules.is_empty() {
        return read;
    }
    let (ty, name, secret) = (parts.ty(), name(variant, field), field.secret);
    let value = match field.slot {
        Slot::Wrapped => present(slot, options(&field.ty) + 1),
        Slot::Own => present(slot, options(&field.ty)),
    };
    quote! {
        {
            let __read = #read;
            __m::checked(__read, __source, #value, #secret, <#ty>::#name)
        }
    }
}

/// How many `Option`s are around a value.
fn options(ty: &Type) -> usize {
    ty::option(ty).map_or(0, |inner| 1 + usize::from(ty::option(inner).is_some()))
}

/// A reference to the value in so many `Option`s, if it is there.
fn present(place: &TokenStream, options: usize) -> TokenStream {
    if options == 0 {
        return quote!(__m::Option::Some(&#place));
    }
    let more = (1..options).map(|_| quote!(.and_then(__m::Option::as_ref)));
    quote!(#place.as_ref() #(#more)*)
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
pub(super) fn body(model: &Model) -> TokenStream {
    let whole = whole(model);
    let parts = match &model.shape {
        Shape::Object(object) => named(None, object, &of_self),
        Shape::Tuple(object) => items(None, object, &of_self),
        Shape::Newtype(newtype) => alone(None, &newtype.field, &of_self),
        Shape::Unit | Shape::Strings(_) => TokenStream::new(),
        Shape::Union(union) => variants(union),
    };
    quote! {
        #parts
        let __value = self;
        #whole
    }
}

fn of_self(field: &Field) -> TokenStream {
    let member = &field.member;
    quote!(self.#member)
}

fn bound_by_pattern(field: &Field) -> TokenStream {
    let binding = binding(field);
    quote!((*#binding))
}

/// Where a field's value is.
type Place<'p> = &'p dyn Fn(&Field) -> TokenStream;

fn named(variant: Option<&Ident>, object: &Object, place: Place<'_>) -> TokenStream {
    let checks = object.fields.iter().filter_map(|field| {
        let check = value(variant, field, place)?;
        let (name, secret) = (&field.names.read, field.secret);
        Some(if field.flatten {
            quote!(#check)
        } else if is_leaf(field) {
            quote!(__checks.enter_leaf(#name, #secret); #check __checks.leave_leaf(#secret);)
        } else {
            quote!(__checks.enter_field(#name, #secret); #check __checks.leave_secret(#secret);)
        })
    });
    checks.collect()
}

/// Whether nothing is checked inside of the field's value.
fn is_leaf(field: &Field) -> bool {
    !is_nested(field) && field.rules.iter().all(|rule| !matches!(rule.given, Given::Rules(_)))
}

fn items(variant: Option<&Ident>, object: &Object, place: Place<'_>) -> TokenStream {
    let read = object.fields.iter().filter(|field| !matches!(field.read, Access::Never));
    let checks = read.enumerate().filter_map(|(index, field)| {
        let check = value(variant, field, place)?;
        let secret = field.secret;
        Some(quote!(__checks.enter_item(#index, #secret); #check __checks.leave_secret(#secret);))
    });
    checks.collect()
}

fn alone(variant: Option<&Ident>, field: &Field, place: Place<'_>) -> TokenStream {
    let Some(check) = value(variant, field, place) else { return TokenStream::new() };
    let secret = field.secret;
    if secret { quote!(__checks.hide(true); #check __checks.show(true);) } else { check }
}

/// The checks of one value, if there are any.
fn value(variant: Option<&Ident>, field: &Field, place: Place<'_>) -> Option<TokenStream> {
    let own = (!field.rules.is_empty()).then(|| {
        let name = name(variant, field);
        quote!(Self::#name(__value, __checks);)
    });
    let ty = ty::present(&field.ty);
    let nested = is_nested(field).then(|| quote!(<#ty as __F>::check(__value, __checks);));
    if own.is_none() && nested.is_none() {
        return None;
    }
    let value = present(&place(field), options(&field.ty));
    Some(quote! {
        if let __m::Option::Some(__value) = #value {
            #own
            #nested
        }
    })
}

fn variants(union: &Union) -> TokenStream {
    let arms = union.variants.iter().filter_map(|variant| {
        let name = &variant.ident;
        let (fields, checks) = match &variant.content {
            Content::Nothing | Content::With { .. } => return None,
            Content::Value(field) => {
                (std::slice::from_ref(&**field), alone(Some(name), field, &bound_by_pattern))
            }
            Content::Object(object) => {
                (object.fields.as_slice(), named(Some(name), object, &bound_by_pattern))
            }
            Content::Tuple(object) => {
                (object.fields.as_slice(), items(Some(name), object, &bound_by_pattern))
            }
        };
        if checks.is_empty() {
            return None;
        }
        let bindings = fields.iter().map(|field| {
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
