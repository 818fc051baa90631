//! [`Checks`]: the rules that a value breaks, and where in it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::fault::{Fault, Res};
use crate::pointer;
use crate::report::{Code, Report, Violation};

/// A step from a value to one inside of it.
#[derive(Debug)]
pub enum Step {
    /// A field of a model, by its name on the wire.
    Field(&'static str),
    /// An item of an array.
    Index(usize),
    /// An entry of a map.
    Entry(String),
}

/// The rules that a value breaks, with the way to where it breaks them.
#[derive(Debug, Default)]
pub struct Checks {
    path: Vec<Step>,
    found: Vec<Found>,
    /// How many secrets the value is inside of.
    secrets: usize,
}

/// A broken rule, and whether what is said of it is somebody else's words.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) violation: Violation,
    pub(crate) foreign: bool,
}

impl Checks {
    /// Goes to a value inside.
    #[inline]
    pub fn enter(&mut self, step: Step) {
        self.path.push(step);
    }

    /// Goes back.
    #[inline]
    pub fn leave(&mut self) {
        self.path.pop();
    }

    /// Checks a field; of a secret one, no stranger's words are repeated.
    #[inline]
    pub fn field(&mut self, name: &'static str, secret: bool, check: impl FnOnce(&mut Self)) {
        self.path.push(Step::Field(name));
        self.secrets += usize::from(secret);
        check(self);
        self.secrets -= usize::from(secret);
        self.path.pop();
    }

    /// Checks an item of a tuple.
    pub fn item(&mut self, index: usize, secret: bool, check: impl FnOnce(&mut Self)) {
        self.path.push(Step::Index(index));
        self.hidden(secret, check);
        self.path.pop();
    }

    /// Checks something that is secret, or not, where it stands.
    #[inline]
    pub fn hidden(&mut self, secret: bool, check: impl FnOnce(&mut Self)) {
        self.secrets += usize::from(secret);
        check(self);
        self.secrets -= usize::from(secret);
    }

    #[cold]
    pub(super) fn broken(&mut self, code: Code, message: String) {
        let violation = Violation::new(self.pointer(), code, message);
        self.push(violation, false);
    }

    #[cold]
    pub(super) fn broken_as_said(&mut self, code: Code, message: String) {
        let violation = Violation::new(self.pointer(), code, message);
        self.push(violation, true);
    }

    /// A violation whose pointer starts here.
    #[cold]
    pub(super) fn push_as_said(&mut self, violation: Violation) {
        let violation = violation.below(&self.pointer());
        self.push(violation, true);
    }

    fn push(&mut self, violation: Violation, foreign: bool) {
        if self.found.len() <= Report::LIMIT {
            let hide = foreign && self.secrets > 0;
            let violation = if hide { violation.hidden() } else { violation };
            self.found.push(Found { violation, foreign: foreign && !hide });
        }
    }

    fn pointer(&self) -> String {
        let mut text = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) => pointer::push_key(&mut text, name),
                Step::Entry(name) => pointer::push_key(&mut text, name),
                Step::Index(index) => pointer::push_index(&mut text, *index),
            }
        }
        text
    }

    /// Whether every rule holds, for a value that is being read.
    #[inline]
    pub(crate) fn into_res(self) -> Res {
        if self.found.is_empty() { Ok(()) } else { Err(Fault::broken(self.found)) }
    }

    /// Whether every rule holds, for a value that was made by hand.
    #[inline]
    pub(crate) fn into_result(self, model: &'static str) -> Result<(), Report> {
        if self.found.is_empty() {
            return Ok(());
        }
        Err(Report::new(model, self.found.into_iter().map(|found| found.violation).collect()))
    }
}

impl Violation {
    /// The same, of a value inside of the one at this pointer.
    pub(crate) fn below(self, pointer: &str) -> Self {
        if pointer.is_empty() {
            return self;
        }
        let inner = self.pointer();
        Self::new(alloc::format!("{pointer}{inner}"), self.code(), Cow::Owned(self.message().into()))
    }

    /// The same, of the whole of what stands at this pointer.
    #[cfg(feature = "json")]
    pub(crate) fn at_pointer(self, pointer: &str) -> Self {
        Self::new(pointer.into(), self.code(), Cow::Owned(self.message().into()))
    }

    /// The same, without words that may tell a secret.
    pub(crate) fn hidden(self) -> Self {
        Self::new(self.pointer().into(), self.code(), "not acceptable")
    }
}
