//! [`Shown`]: what somebody else's words on a value must not repeat.

use alloc::string::String;
use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;

use crate::fault::{Fault, printable};

/// As many strings and numbers of a value are looked for in a message; a value with more is taken to be in it.
pub(crate) const LOOKED_FOR: usize = 1000;

/// As many characters of a string are looked for in a message, which may have been cut behind them.
const BEGINNING: usize = 64;

/// The strings and numbers of a value that has been shown to somebody else, where there is no text to find them in. The names
/// of members are none of these: they are in pointers, too.
#[derive(Debug, Default)]
pub(crate) struct Shown(RefCell<Vec<Scalar>>);

#[derive(Debug)]
enum Scalar {
    /// The beginning of a string.
    String(String),
    Number(String),
}

impl Shown {
    pub(crate) fn string(&self, text: &str) {
        self.push(|| Scalar::String(text.chars().take(BEGINNING + 1).collect()));
    }

    pub(crate) fn number(&self, number: &dyn fmt::Display) {
        self.push(|| Scalar::Number(number.to_string()));
    }

    /// There is more than is looked for.
    pub(crate) fn is_full(&self) -> bool {
        self.0.borrow().len() > LOOKED_FOR
    }

    fn push(&self, scalar: impl FnOnce() -> Scalar) {
        if !self.is_full() {
            self.0.borrow_mut().push(scalar());
        }
    }

    /// The fault, without words that are not ours if these repeat the value.
    #[cold]
    pub(crate) fn strike_out(&self, fault: Fault) -> Fault {
        let scalars = self.0.borrow();
        let is_repeated = |message: &str| {
            self.is_full()
                || scalars.iter().any(|scalar| match scalar {
                    Scalar::String(string) => repeats_string(message, string),
                    Scalar::Number(number) => repeats_number(message, number),
                })
        };
        match fault.foreign_message() {
            Some(message) if is_repeated(message) => fault.struck_out(),
            _ => fault,
        }
    }
}

/// Whether the message has the string, or the beginning of a long one, as messages are told; not only as a part of a longer word.
pub(crate) fn repeats_string(message: &str, string: &str) -> bool {
    let told = printable(string, BEGINNING);
    let is_cut = string.chars().nth(BEGINNING).is_some();
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    !told.is_empty()
        && message.match_indices(&*told).any(|(at, _)| {
            let (before, behind) = (&message[..at], &message[at + told.len()..]);
            is_edge(before.chars().next_back()) && (is_cut || is_edge(behind.chars().next()))
        })
}

/// Whether the message has the number, however it is written there.
pub(crate) fn repeats_number(message: &str, number: &str) -> bool {
    let value: Option<f64> = number.parse().ok();
    let is_in_number = |c: char| c.is_ascii_alphanumeric() || ['+', '-', '.'].contains(&c);
    let mut words = message.split(|c| !is_in_number(c)).map(|word| word.trim_end_matches('.'));
    repeats_string(message, number) || words.any(|word| value.is_some() && word.parse().ok() == value)
}
