//! Expand: from [`Model`] to tokens, one file for each artefact. Nothing here can fail.
//!
//! Beside the type stand its draft and its builder; everything else is inside one `const _`, where `__m`
//! is the runtime's `private` module.

mod builder;
mod common;
mod debug;
mod draft;
mod entry;
mod fallback;
mod read;
mod strings;
mod table;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use fallback::fallback;

use crate::model::{Model, Object, Shape};
use common::Parts;

pub(crate) fn expand(model: &Model) -> TokenStream {
    let parts = Parts::new(model);
    let (public, hidden) = match &model.shape {
        Shape::Object(object) => self::object(model, object, &parts),
        Shape::Strings(strings) => (TokenStream::new(), strings::expand(model, strings, &parts)),
    };
    let (runtime, allow) = (common::runtime(&model.runtime), common::allow());
    quote! {
        #public
        #[doc(hidden)]
        #allow
        const _: () = {
            use #runtime::private as __m;
            // Named for every field, three times.
            #[allow(unused_imports)]
            use __m::FieldType as __F;
            #hidden
        };
    }
}

fn object(model: &Model, object: &Object, parts: &Parts) -> (TokenStream, TokenStream) {
    let mut public = draft::types(model, object, parts);
    let mut hidden = draft::expand(model, object, parts);
    hidden.extend(read::expand(object, parts));
    let slots = parts.slots();
    hidden.extend(entry::expand(
        parts,
        &entry::Ways {
            described: quote!(<#slots as __m::Complete>),
            read: quote!(__m::read_object::<#slots>(__slot, __source)),
            write: write::expand(model, object, parts),
        },
    ));
    if object.has_secret() {
        hidden.extend(debug::expand(model, object, parts));
    }
    if object.builder {
        public.extend(builder::types(model, object, parts));
        hidden.extend(builder::expand(model, object, parts));
    }
    (public, hidden)
}
