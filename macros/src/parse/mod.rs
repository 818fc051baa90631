//! Parse: from syntax to [`Input`], what was written.

mod api;
pub(crate) mod attr;
mod doc;
mod json;
mod serde;
mod suggest;
mod words;

use syn::{Attribute, DeriveInput, Fields, Path};

use self::words::Place;
use crate::errors::Errors;
use crate::input::{
    ContainerApi, ContainerSerde, Content, Data, Field, FieldApi, FieldSerde, Input, Variant, VariantSerde,
};
use crate::slot::Slot;

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
        syn::Data::Struct(data) => fields(&data.fields, input, errors).map(Data::Struct),
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

fn words(attrs: &[Attribute], errors: &mut Errors) -> Vec<attr::Word> {
    attrs.iter().flat_map(|attribute| attr::words(attribute, errors)).collect()
}

fn fields(fields: &Fields, input: &DeriveInput, errors: &mut Errors) -> Option<Vec<Field>> {
    match fields {
        Fields::Named(fields) => {
            Some(fields.named.iter().filter_map(|field| self::field(field, errors)).collect())
        }
        Fields::Unnamed(fields) => {
            let message = "tuple structs are not supported yet: write a struct with named fields";
            errors.on_or(&fields.unnamed, input.ident.span(), message);
            None
        }
        Fields::Unit => {
            errors.at(
                input.ident.span(),
                "unit structs are not supported yet: write a struct with named fields",
            );
            None
        }
    }
}

fn field(field: &syn::Field, errors: &mut Errors) -> Option<Field> {
    let mut serde = FieldSerde::default();
    let mut api = FieldApi::default();
    for word in words(&field.attrs, errors) {
        match word.namespace {
            attr::Namespace::Serde => serde::field(&word, &mut serde, errors),
            attr::Namespace::Api => api::field(&word, &mut api, errors),
        }
    }
    let docs = doc::docs(&field.attrs);
    Some(Field { ident: field.ident.clone()?, ty: field.ty.clone(), docs, serde, api })
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
    for field in &variant.fields {
        for word in words(&field.attrs, errors) {
            errors.at(word.span(), "attributes on a variant's content are not supported yet: remove this");
        }
    }
    let content = match &variant.fields {
        Fields::Unit => Content::Nothing,
        _ if !is_clear => Content::Unclear,
        Fields::Unnamed(fields) => match fields.unnamed.first() {
            Some(field) if fields.unnamed.len() == 1 => Content::One(Box::new(field.ty.clone())),
            _ => Content::More,
        },
        Fields::Named(_) => Content::More,
    };
    Variant { ident: variant.ident.clone(), docs: doc::docs(&variant.attrs), serde, unknown, content }
}
