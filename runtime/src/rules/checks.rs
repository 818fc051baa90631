//! [`Checks`]: the rules that a value breaks, and where in it.

use alloc::fmt;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Bound, Counted};
use crate::fault::Res;
use crate::model::Model;
use crate::pointer;
use crate::report::{Code, Report, Violation};
use crate::source::Source;

/// A step from a value to one inside of it.
#[derive(Debug)]
pub enum Step {
    /// A field of a model, as a JSON Pointer; the empty one leads nowhere.
    Field(&'static str),
    /// A field of a model, by its name.
    Name(&'static str),
    /// An item of an array.
    Index(usize),
    /// An entry of a map.
    Entry(String),
}

/// The rules that a value breaks, with the way to where it breaks them.
#[derive(Debug, Default)]
pub struct Checks {
    path: Vec<Step>,
    broken: Broken,
    /// How many secrets the value is inside of.
    secrets: usize,
    /// How many of the first steps may be told: those before an entry of a secret map, whose name is no less secret, or before
    /// an item that may be any.
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
        if self.secrets > 0 && matches!(step, Step::Entry(_)) {
            self.told.get_or_insert(self.path.len());
        }
        self.path.push(step);
    }

    /// Goes to one of several values, wherever it is.
    pub(super) fn enter_anywhere(&mut self) {
        self.told.get_or_insert(self.path.len());
        self.path.push(Step::Field(""));
    }

    /// How many broken rules there are.
    pub(super) fn count(&self) -> usize {
        self.broken.found.len()
    }

    /// Of those from here on, what is the same is said once.
    pub(super) fn say_once(&mut self, from: usize) {
        let mut said: Vec<Found> = Vec::new();
        for found in self.broken.found.drain(from..) {
            if said.iter().all(|said| said.violation != found.violation) {
                said.push(found);
            }
        }
        self.broken.found.append(&mut said);
    }

    /// Goes to a field.
    pub fn enter_field(&mut self, pointer: &'static str) {
        self.enter(Step::Field(pointer));
    }

    /// Goes back.
    #[inline]
    pub fn leave(&mut self) {
        self.path.pop();
        self.told = self.told.filter(|told| *told < self.path.len());
    }

    /// What is checked from here on is secret.
    #[inline]
    pub fn hide(&mut self) {
        self.secrets += 1;
    }

    /// What was hidden has been checked.
    #[inline]
    pub fn show(&mut self) {
        self.secrets -= 1;
    }

    /// Where this pointer leads to, a rule is broken.
    #[cold]
    pub(super) fn broken(&mut self, at: &'static str, code: Code, message: fmt::Arguments<'_>) {
        if !self.is_full() {
            let violation = Violation::new(String::new(), code, fmt::format(message));
            self.push(at, violation, false);
        }
    }

    /// The same of a number and a bound, or a step.
    #[cold]
    #[inline(never)]
    pub(super) fn out_of_bound(
        &mut self,
        at: &'static str,
        code: Code,
        expected: &'static str,
        bound: &Bound,
    ) {
        self.broken(at, code, format_args!("{expected} {bound}"));
    }

    /// The same of how many there are, unless that is neither too few nor too many.
    #[cold]
    #[inline(never)]
    pub(super) fn miscounted(
        &mut self,
        at: &'static str,
        count: usize,
        least: usize,
        most: usize,
        what: &Counted,
    ) {
        let Counted { too_few, too_many, whole, part } = what;
        for (is_broken, code, bound, limit) in
            [(count < least, too_few, "least", least), (count > most, too_many, "most", most)]
        {
            if is_broken {
                let plural = if limit == 1 { "" } else { "s" };
                self.broken(at, *code, format_args!("expected {whole} of at {bound} {limit} {part}{plural}"));
            }
        }
    }

    /// The same, as a stranger says; the violation's pointer starts where the other leads to.
    #[cold]
    pub(super) fn broken_as_said(&mut self, at: &'static str, pointer: &str, code: Code, message: &str) {
        if !self.is_full() {
            let message = crate::fault::printable(message, 200);
            self.push(at, Violation::new(pointer.into(), code, message), true);
        }
    }

    fn push(&mut self, at: &'static str, violation: Violation, foreign: bool) {
        let (base, known) = self.pointer(at);
        let found = Found { violation, foreign, known: 0 };
        let found = if self.secrets > 0 { found.in_secret() } else { found };
        let violation =
            if self.told.is_none() { found.violation.below(&base) } else { found.violation.at_pointer(base) };
        self.pointers += violation.pointer().len();
        self.broken.found.push(Found { violation, foreign: found.foreign, known });
    }

    fn is_full(&mut self) -> bool {
        self.broken.cut = self.broken.found.len() >= Report::LIMIT || self.pointers > POINTERS;
        self.broken.cut
    }

    /// Where this pointer leads to, and how much of that is made of names that the model has.
    fn pointer(&self, at: &'static str) -> (String, usize) {
        let (mut text, mut known) = (String::new(), None);
        for step in &self.path[..self.told.unwrap_or(self.path.len())] {
            match step {
                Step::Field(pointer) => text.push_str(pointer),
                Step::Name(name) => pointer::push_key(&mut text, name),
                Step::Index(index) => pointer::push_index(&mut text, *index),
                Step::Entry(name) => {
                    known.get_or_insert(text.len());
                    pointer::push_key(&mut text, name);
                }
            }
        }
        if self.told.is_none() {
            text.push_str(at);
        }
        let known = known.unwrap_or(text.len());
        (text, known)
    }

    /// Tells the source of what has been read which rules are broken, if any are.
    pub(crate) fn tell(self, source: &mut dyn Source<'_>, model: Option<&'static Model>) -> Res {
        if self.broken.found.is_empty() { Ok(()) } else { source.broken(self.broken, model) }
    }

    /// The report on a value that was made by hand, if it breaks rules.
    pub(crate) fn report(model: &'static Model, check: &dyn Fn(&mut Self)) -> Result<(), Report> {
        let mut checks = Self::default();
        check(&mut checks);
        let (violations, cut) = checks.into_violations();
        if violations.is_empty() { Ok(()) } else { Err(Report::new(model.name, violations).truncated(cut)) }
    }

    /// The rules that are broken, and whether there may be more.
    pub(crate) fn into_violations(self) -> (Vec<Violation>, bool) {
        let Broken { found, cut } = self.broken;
        (found.into_iter().map(|found| found.violation).collect(), cut)
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
