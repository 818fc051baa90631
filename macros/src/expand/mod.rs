//! Expand: from [`Model`] to tokens, one file for each artefact. Nothing here can fail.
//!
//! Beside the type stand its draft and its builder; everything else is inside one `const _`, where `__m`
//! is the runtime's `private` module, and what is named for every field has a name of one token.

mod builder;
mod common;
mod debug;
mod draft;
mod entry;
mod fallback;
mod newtype;
mod read;
mod rules;
mod strings;
mod table;
mod union;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use fallback::fallback;

use crate::model::{Conversion, Model, Object, Shape};
use common::{Parts, Record};

pub(crate) fn expand(model: &Model) -> TokenStream {
    let parts = Parts::new(model);
    let (public, hidden) = match &model.shape {
        _ if !matches!(model.read, Conversion::Itself) => {
            (TokenStream::new(), newtype::converted(model, &parts))
        }
        Shape::Object(object) => self::object(model, object, &parts),
        Shape::Tuple(object) => (TokenStream::new(), tuple(model, object, &parts)),
        Shape::Newtype(newtype) => (TokenStream::new(), newtype::expand(model, newtype, &parts)),
        Shape::Unit => (TokenStream::new(), newtype::unit(model, &parts)),
        Shape::Strings(strings) => (TokenStream::new(), strings::expand(model, strings, &parts)),
        Shape::Union(union) => (TokenStream::new(), union::expand(model, union, &parts)),
    };
    let (debug, rules) = (debug::expand(model, &parts), rules::statics(&parts));
    let (runtime, allow) = (common::runtime(&model.runtime), common::allow());
    quote! {
        #public
        #[doc(hidden)]
        #allow
        const _: () = {
            use #runtime::private as __m;
            // Named for every field, many times: one token each, since tokens take time to make and to read.
            #[allow(unused_imports)]
            use __m::{
                Field as __Field, FieldMore as __More, FieldRuled as __FieldRuled, FieldType as __F,
                FieldWith as __FieldWith, Option::None as __None, Option::Some as __Some, Rule as __Rule,
                Variant as __Variant, rules as __rules,
            };
            #hidden
            #rules
            #debug
        };
    }
}

fn object(model: &Model, object: &Object, parts: &Parts) -> (TokenStream, TokenStream) {
    let record = Record::of_type(object, parts);
    let mut public = draft::slots(&record, parts, &common::runtime(&model.runtime));
    let mut hidden = draft::expand(&record, parts, &table::constant(model, parts));
    hidden.extend(read::expand(&record, parts));
    let slots = &record.slots;
    let write = entry::write(model, parts, || write::object(model, object));
    if matches!(model.write, Conversion::Itself) {
        hidden.extend(write::fields_of_self(model, object, parts));
    }
    hidden.extend(entry::expand(
        model,
        parts,
        &entry::Ways {
            described: quote!(<#slots as __m::Complete>),
            read: quote!(<#slots as __m::Complete>::read_object(__slot, __source)),
            write,
        },
    ));
    if object.builder {
        public.extend(builder::types(model, object, parts));
        hidden.extend(builder::expand(model, object, parts));
    }
    (public, hidden)
}

fn tuple(model: &Model, object: &Object, parts: &Parts) -> TokenStream {
    let record = Record::of_type(object, parts);
    let mut hidden = draft::slots(&record, parts, &common::runtime(&model.runtime));
    hidden.extend(draft::expand(&record, parts, &table::constant(model, parts)));
    hidden.extend(read::expand(&record, parts));
    let slots = &record.slots;
    let write = entry::write(model, parts, || write::tuple(model, object, parts));
    hidden.extend(entry::expand(
        model,
        parts,
        &entry::Ways {
            described: quote!(<#slots as __m::Complete>),
            read: quote!(<#slots as __m::Complete>::read_tuple(__slot, __source)),
            write,
        },
    ));
    hidden
}
