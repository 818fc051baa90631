//! [`Checks`]: the rules that a value breaks, and where in it.

use alloc::fmt;
use alloc::string::String;
use alloc::vec::Vec;

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
    /// The field of that value which is checked, if nothing inside of it is: most are such, and need no step.
    leaf: Option<&'static str>,
    /// Whether that field is a secret.
    is_leaf_secret: bool,
    broken: Broken,
    /// How many secrets the value is inside of.
    secrets: usize,
    /// How many of the first steps may be told: those before an entry of a secret map, whose name is no less secret.
    told: Option<usize>,
    /// How many bytes all pointers have: bounded, since a long key is in the pointer of all it contains.
    pointers: usize,
}

/// The rules that a value breaks.
#[derive(Debug, Default)]
pub struct Broken {
    pub(crate) found: Vec<Found>,
    /// There may be more, which nobody will read.
    pub(crate) cut: bool,
}

/// A broken rule.
#[derive(Debug)]
pub(crate) struct Found {
    /// The pointer starts at the value that was checked.
    pub(crate) violation: Violation,
    /// What is said of it is somebody else's words.
    pub(crate) foreign: bool,
    /// How much of the pointer is made of names that the model has, and not of a map's.
    known: usize,
}

/// As many bytes all pointers of the rules that one value breaks may have, or else one more.
const POINTERS: usize = 1 << 16;

impl Checks {
    /// The checks of a value that is secret, or not.
    #[inline]
    pub(crate) fn of(secret: bool) -> Self {
        Self { secrets: usize::from(secret), ..Self::default() }
    }

    /// Goes to a value inside.
    #[inline]
    pub fn enter(&mut self, step: Step) {
        self.whole();
        if self.secrets > 0 && matches!(step, Step::Entry(_)) {
            self.told.get_or_insert(self.path.len());
        }
        self.path.push(step);
    }

    /// Goes back.
    #[inline]
    pub fn leave(&mut self) {
        self.whole();
        self.path.pop();
        self.told = self.told.filter(|told| *told < self.path.len());
    }

    /// Goes to a field; of a secret one, no stranger's words are repeated.
    #[inline]
    pub fn enter_field(&mut self, name: &'static str, secret: bool) {
        self.enter(Step::Field(name));
        self.hide(secret);
    }

    /// Goes to a field in which nothing else is checked, until another is gone to.
    #[inline]
    pub fn leaf(&mut self, name: &'static str, secret: bool) {
        self.leaf = Some(name);
        self.is_leaf_secret = secret;
    }

    /// Goes back from such a field, to what has it.
    #[inline]
    pub fn whole(&mut self) {
        self.leaf = None;
        self.is_leaf_secret = false;
    }

    /// Goes to an item of a tuple.
    #[inline]
    pub fn enter_item(&mut self, index: usize, secret: bool) {
        self.enter(Step::Index(index));
        self.hide(secret);
    }

    /// Goes back from a field or item.
    #[inline]
    pub fn leave_secret(&mut self, secret: bool) {
        self.show(secret);
        self.leave();
    }

    /// What is checked from here on is secret, or not.
    #[inline]
    pub fn hide(&mut self, secret: bool) {
        self.secrets += usize::from(secret);
    }

    /// What was hidden has been checked.
    #[inline]
    pub fn show(&mut self, secret: bool) {
        self.secrets -= usize::from(secret);
    }

    /// Here a rule is broken.
    #[cold]
    pub(super) fn broken(&mut self, code: Code, message: fmt::Arguments<'_>) {
        if !self.is_full() {
            let violation = Violation::new(String::new(), code, fmt::format(message));
            self.push(violation, false);
        }
    }

    /// Here a rule is broken, as a stranger says; the violation's pointer starts here.
    #[cold]
    pub(super) fn broken_as_said(&mut self, pointer: &str, code: Code, message: &str) {
        if !self.is_full() {
            let message = crate::fault::printable(message, 200);
            self.push(Violation::new(pointer.into(), code, message), true);
        }
    }

    fn push(&mut self, violation: Violation, foreign: bool) {
        let (base, known) = self.pointer();
        let found = Found { violation, foreign, known: 0 };
        let found = if self.secrets > 0 || self.is_leaf_secret { found.in_secret() } else { found };
        let violation =
            if self.told.is_none() { found.violation.below(&base) } else { found.violation.at_pointer(base) };
        self.pointers += violation.pointer().len();
        self.broken.found.push(Found { violation, foreign: found.foreign, known });
    }

    fn is_full(&mut self) -> bool {
        self.broken.cut = self.broken.found.len() >= Report::LIMIT || self.pointers > POINTERS;
        self.broken.cut
    }

    /// Where this is, and how much of that is made of names that the model has.
    fn pointer(&self) -> (String, usize) {
        let (mut text, mut known) = (String::new(), None);
        for step in &self.path[..self.told.unwrap_or(self.path.len())] {
            match step {
                Step::Field(name) => pointer::push_key(&mut text, name),
                Step::Index(index) => pointer::push_index(&mut text, *index),
                Step::Entry(name) => {
                    known.get_or_insert(text.len());
                    pointer::push_key(&mut text, name);
                }
            }
        }
        if let (Some(name), None) = (self.leaf, self.told) {
            pointer::push_key(&mut text, name);
        }
        let known = known.unwrap_or(text.len());
        (text, known)
    }

    /// The rules that are broken, if any are.
    #[inline]
    pub(crate) fn into_broken(self) -> Option<Broken> {
        if self.broken.found.is_empty() { None } else { Some(self.broken) }
    }
}

impl Broken {
    /// The report on a value that was made by hand.
    pub(crate) fn into_report(self, model: &'static str) -> Report {
        Report::new(model, self.found.into_iter().map(|found| found.violation).collect()).truncated(self.cut)
    }
}

impl Found {
    /// Whether what it says, or the pointer, may be more than names and kinds that the model knows.
    pub(crate) fn tells(&self) -> bool {
        self.foreign || self.known < self.violation.pointer().len()
    }

    /// The same, of what is a secret: without a stranger's words, a stranger's pointer, or the names that a map has.
    pub(crate) fn in_secret(mut self) -> Self {
        if self.tells() {
            let pointer = String::from(&self.violation.pointer()[..self.known]);
            self.violation = self.violation.at_pointer(pointer);
        }
        if self.foreign {
            self.violation = self.violation.hidden();
            self.foreign = false;
        }
        self
    }
}

impl Violation {
    /// The same, of a value inside of the one at this pointer.
    pub(crate) fn below(self, pointer: &str) -> Self {
        if pointer.is_empty() {
            return self;
        }
        let pointer = alloc::format!("{pointer}{}", self.pointer());
        self.at_pointer(pointer)
    }

    /// The same, without words that may tell a secret.
    pub(crate) fn hidden(self) -> Self {
        Self::new(self.pointer().into(), self.code(), "not acceptable")
    }
}
