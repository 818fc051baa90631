//! Parse: from syntax to [`Input`], what was written.

mod api;
pub(crate) mod attr;
mod doc;
mod json;
mod rules;
mod serde;
mod suggest;
mod words;

use quote::format_ident;
use syn::{Attribute, DeriveInput, Member, Path};

use self::words::Place;
use crate::errors::Errors;
use crate::input::{
    ContainerApi, ContainerSerde, Data, Field, FieldApi, FieldSerde, Fields, Input, Style, Variant,
    VariantSerde,
};
use crate::slot::Slot;
use crate::ty;

/// What was written, unless its shape is none that a model can have.
pub(crate) fn parse(input: &DeriveInput, errors: &mut Errors) -> Option<Input> {
    let mut serde = ContainerSerde::default();
    let mut api = ContainerApi::default();
    let place = match &input.data {
        syn::Data::Enum(_) => Place::Enum,
        _ => Place::Struct,
    };
    for word in words(&input.attrs, errors) {
        match word.namespace {
            attr::Namespace::Serde => serde::container(&word, place, &mut serde, errors),
            attr::Namespace::Api => api::container(&word, place, &mut api, errors),
        }
    }
    let data = match &input.data {
        syn::Data::Struct(data) => Some(Data::Struct(fields(&data.fields, errors))),
        syn::Data::Enum(data) => {
            Some(Data::Enum(data.variants.iter().map(|variant| self::variant(variant, errors)).collect()))
        }
        syn::Data::Union(data) => {
            errors.at(
                data.union_token.span,
                "`ApiModel` cannot be derived for a union, whose fields share their bytes: \
                 write an enum with a variant for each alternative",
            );
            None
        }
    };
    Some(Input {
        ident: input.ident.clone(),
        vis: input.vis.clone(),
        generics: input.generics.clone(),
        docs: doc::docs(&input.attrs),
        serde,
        api,
        data: data?,
    })
}

/// The path to the runtime, for the stubs that stand in when there are errors.
pub(crate) fn runtime(input: &DeriveInput) -> Slot<Path> {
    let mut ignored = Errors::default();
    let mut api = ContainerApi::default();
    for word in words(&input.attrs, &mut ignored) {
        if word.is("crate") && word.namespace == attr::Namespace::Api {
            api::container(&word, Place::Struct, &mut api, &mut ignored);
        }
    }
    ignored.into_compile_errors();
    api.runtime
}

/// Whether a field is a secret, whatever else is wrong: the type's `Debug` is then the derive's.
pub(crate) fn has_secret(input: &DeriveInput) -> bool {
    let mut ignored = Errors::default();
    let words = all_fields(input).into_iter().flat_map(|field| words(&field.attrs, &mut ignored));
    let has_secret = words.into_iter().any(|word| is_secret(&word));
    ignored.into_compile_errors();
    has_secret
}

/// Whether a field lacks a lifetime: an error of rustc's, which would say it again of whatever is made of the type.
pub(crate) fn lacks_lifetime(input: &DeriveInput) -> bool {
    all_fields(input).into_iter().any(|field| ty::lacks_lifetime(&field.ty))
}

/// The fields of a struct or of all variants.
fn all_fields(input: &DeriveInput) -> Vec<&syn::Field> {
    match &input.data {
        syn::Data::Struct(data) => data.fields.iter().collect(),
        syn::Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).collect(),
        syn::Data::Union(_) => Vec::new(),
    }
}

fn is_secret(word: &attr::Word) -> bool {
    word.namespace == attr::Namespace::Api && word.is("secret")
}

fn words(attrs: &[Attribute], errors: &mut Errors) -> Vec<attr::Word> {
    attrs.iter().flat_map(|attribute| attr::words(attribute, errors)).collect()
}

fn fields(fields: &syn::Fields, errors: &mut Errors) -> Fields {
    let style = match fields {
        syn::Fields::Named(_) => Style::Named,
        syn::Fields::Unnamed(_) => Style::Tuple,
        syn::Fields::Unit => Style::Unit,
    };
    let fields =
        fields.iter().zip(fields.members()).map(|(field, member)| self::field(field, member, errors));
    Fields { style, fields: fields.collect() }
}

fn field(field: &syn::Field, member: Member, errors: &mut Errors) -> Field {
    let mut serde = FieldSerde::default();
    let mut api = FieldApi::default();
    for word in words(&field.attrs, errors) {
        match word.namespace {
            attr::Namespace::Serde => serde::field(&word, &mut serde, errors),
            attr::Namespace::Api => api::field(&word, &mut api, errors),
        }
    }
    let ident = match &member {
        Member::Named(ident) => ident.clone(),
        Member::Unnamed(index) => format_ident!("_{}", index.index, span = ty_span(&field.ty)),
    };
    Field { ident, member, ty: field.ty.clone(), docs: doc::docs(&field.attrs), serde, api }
}

fn ty_span(ty: &syn::Type) -> proc_macro2::Span {
    syn::spanned::Spanned::span(ty)
}

fn variant(variant: &syn::Variant, errors: &mut Errors) -> Variant {
    let mut serde = VariantSerde::default();
    let mut unknown = Slot::default();
    let errors_before = errors.count();
    for word in words(&variant.attrs, errors) {
        match word.namespace {
            attr::Namespace::Serde => serde::variant(&word, &mut serde, errors),
            attr::Namespace::Api => api::variant(&word, &mut unknown, errors),
        }
    }
    let is_clear = errors.count() == errors_before;
    let fields = fields(&variant.fields, errors);
    Variant {
        ident: variant.ident.clone(),
        docs: doc::docs(&variant.attrs),
        serde,
        unknown,
        fields,
        is_clear,
    }
}
