//! The derive behind the `api-model` crate; depend on that one.
//!
//! A type goes through three stages that meet only in what they hand over: `parse` gives the
//! `Input`, what was written; `check` gives the `Model`, what is true;
//! `expand` gives tokens, and cannot fail.
#![forbid(unsafe_code)]

mod case;
mod check;
mod errors;
mod expand;
mod input;
mod json;
mod model;
mod parse;
mod rule;
mod slot;
#[cfg(test)]
mod snapshots;
mod ty;
mod whole;

use proc_macro2::TokenStream;
use syn::DeriveInput;

/// Makes a struct or enum a complete API model: see the documentation of the `api-model` crate.
#[proc_macro_derive(ApiModel, attributes(api, serde))]
pub fn derive_api_model(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match syn::parse(input) {
        Ok(input) => derive(&input).into(),
        Err(error) => error.into_compile_error().into(),
    }
}

fn derive(input: &DeriveInput) -> TokenStream {
    let mut errors = errors::Errors::default();
    let model = parse::parse(input, &mut errors).and_then(|input| check::check(input, &mut errors));
    match (errors.into_compile_errors(), model) {
        // One mistake, one message: without any impls, each use of the type would be another one.
        (errors, Some(model)) if (errors.is_none() || model.is_whole()) && !parse::lacks_lifetime(input) => {
            let expansion = expand::expand(&model);
            quote::quote!(#errors #expansion)
        }
        (errors, _) => {
            let (runtime, shown) = (check::runtime(parse::runtime(input)), parse::has_secret(input));
            let stubs = expand::fallback(&input.ident, &input.generics, &runtime, shown);
            quote::quote!(#errors #stubs)
        }
    }
}
