//! What is checked: a draft's slots when they have been read, and a value that was made by hand.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::calls::{Subject, calls, options, present};
use super::{has_any, is_nested};
use crate::expand::common::{self, Parts, Record, binding};
use crate::model::{Access, Content, Field, Model, Shape, Slot, Tagging, Union};
use crate::ty::{self, Spelled};

/// Reading a value that is in no draft, and then checking what was read.
pub(in crate::expand) fn checked(
    field: &Field,
    slot: &TokenStream,
    read: TokenStream,
    parts: &Parts,
) -> TokenStream {
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

/// The checks of what a draft holds: of its own fields, since reading has checked what is inside of them.
pub(in crate::expand) fn of_slots(record: &Record<'_>, parts: &Parts) -> TokenStream {
    let fields = &record.object.fields;
    if !record.object.has_rules() {
        return TokenStream::new();
    }
    let place = |field: &Field| {
        let ident = &field.ident;
        quote!(&self.#ident)
    };
    let checks = Checks { of: Of::Slots, place: &place, parts };
    let checks = if record.is_tuple() { checks.items(fields) } else { checks.named(fields) };
    quote! {
        fn check(&self, __checks: &mut __m::Checks) {
            #checks
        }
    }
}

/// The checks of the whole of what has been read: reading has checked its parts.
pub(in crate::expand) fn checked_whole(model: &Model, read: TokenStream) -> TokenStream {
    let is_converted = !matches!(model.read, crate::model::Conversion::Itself);
    if is_converted && has_any(model) {
        return quote! {
            let __read = { #read };
            __m::checked_whole(__read, __source, __slot.as_ref(), <Self as __F>::check)
        };
    }
    if model.checks.is_empty() {
        return read;
    }
    let checks = whole(model);
    quote! {
        let __read = { #read };
        __m::checked_whole(__read, __source, __slot.as_ref(), |__value: &Self, __checks| { #checks })
    }
}

fn whole(model: &Model) -> TokenStream {
    let secrets: Vec<_> = match &model.shape {
        Shape::Object(object) => object.fields.iter().filter(|field| field.secret).collect(),
        _ => Vec::new(),
    };
    let secrets: Vec<_> = secrets.iter().map(|field| pointer(&field.names.read)).collect();
    let calls = model.checks.iter().map(|path| {
        let outcome = quote_spanned!(common::at(path.span())=> #path(__value));
        quote!(__rules::check(#outcome, &[#(#secrets),*], __checks);)
    });
    calls.collect()
}

/// The body of `FieldType::check`, of a model that has anything to check.
pub(in crate::expand) fn body(model: &Model, parts: &Parts) -> TokenStream {
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
