//! [`Errors`]: every mistake of one type, told in one go.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Collects errors. Dropping them unread would hide a mistake: that is a bug, and says so.
#[derive(Default)]
pub(crate) struct Errors {
    all: Option<syn::Error>,
    count: usize,
    read: bool,
}

impl Errors {
    /// Adds an error that underlines one token, or the whole of what the span covers.
    pub(crate) fn at(&mut self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Adds an error that underlines all of some tokens.
    pub(crate) fn on(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// The same; where there are no tokens, underlines what the span covers.
    pub(crate) fn on_or(&mut self, tokens: impl ToTokens, span: Span, message: impl Display) {
        let tokens = tokens.into_token_stream();
        if tokens.is_empty() {
            self.at(span, message);
        } else {
            self.on(tokens, message);
        }
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.count += 1;
        match &mut self.all {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    /// Keeps the value, or the error.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// How many there are so far.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn into_compile_errors(mut self) -> Option<TokenStream> {
        self.read = true;
        self.all.take().map(syn::Error::into_compile_error)
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        assert!(self.read || std::thread::panicking(), "errors were collected and never read");
    }
}
