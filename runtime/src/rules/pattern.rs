//! [`Pattern`]: a regular expression, compiled once.

use std::sync::OnceLock;

use regex::Regex;

/// A regular expression in the syntax of the `regex` crate, which the derive has seen to be one.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern that is compiled when it is first needed.
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// The expression as it was written.
    pub(super) const fn source(&self) -> &'static str {
        self.source
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(self.source).ok());
        compiled.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}
