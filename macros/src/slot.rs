//! [`Slot`]: where the input holds what a word says.

use proc_macro2::Span;
use syn::Ident;

use crate::errors::Errors;

/// A word's value, and the word. Reports its own duplicates.
pub(crate) struct Slot<T>(Option<(T, Ident)>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Slot<T> {
    pub(crate) fn set(&mut self, word: &Ident, value: T, errors: &mut Errors) {
        if self.0.is_some() {
            errors.at(word.span(), format_args!("`{word}` is written twice"));
        } else {
            self.0 = Some((value, word.clone()));
        }
    }

    pub(crate) fn fill(&mut self, word: &Ident, value: Option<T>, errors: &mut Errors) {
        if let Some(value) = value {
            self.set(word, value, errors);
        }
    }

    /// The word that filled the slot.
    pub(crate) fn key(&self) -> Option<&Ident> {
        self.0.as_ref().map(|(_, key)| key)
    }

    /// Where the word stands, if it does.
    pub(crate) fn span(&self) -> Option<Span> {
        self.key().map(Ident::span)
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.is_some()
    }

    pub(crate) fn value(&self) -> Option<&T> {
        self.0.as_ref().map(|(value, _)| value)
    }

    pub(crate) fn value_mut(&mut self) -> Option<&mut T> {
        self.0.as_mut().map(|(value, _)| value)
    }

    pub(crate) fn into_value(self) -> Option<T> {
        self.0.map(|(value, _)| value)
    }
}
