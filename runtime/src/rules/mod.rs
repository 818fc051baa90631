//! What must hold of a value besides its type: a function for each rule, which generated code calls.
//!
//! Each has the name and the meaning of JSON Schema's keyword
//! ([Validation, section 6](https://json-schema.org/draft/2020-12/json-schema-validation#section-6)).

mod checks;
mod decimal;
mod items;
mod number;
#[cfg(feature = "pattern")]
mod pattern;
mod unique;

pub use checks::Checks;
pub(crate) use checks::{Found, Step};
pub use items::{Array, Members};
pub use number::{Bound, Numeric};
#[cfg(feature = "pattern")]
pub use pattern::Pattern;
pub use unique::unique_items;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use core::fmt;

use crate::report::{Code, Violation};

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no string, which this rule is about",
    label = "`min_length`, `max_length` and `pattern` are rules for strings",
    note = "for a type of your own, write the rule on the field inside of it"
)]
/// A string, for the rules that are about strings.
pub trait Text {
    /// The text.
    fn text(&self) -> &str;
}

macro_rules! texts {
    ($($ty:ty)*) => {
        $(impl Text for $ty {
            fn text(&self) -> &str {
                self
            }
        })*
    };
}

texts!(String Box<str> Rc<str> Arc<str> Cow<'_, str> &str);

/// `min_length`: at least so many Unicode code points.
#[inline]
pub fn min_length<T: Text + ?Sized>(value: &T, least: usize, checks: &mut Checks) {
    // As many bytes are as many characters or fewer; a character has at most four.
    let text = value.text();
    if text.len() < least || (text.len() / 4 < least && text.chars().count() < least) {
        checks.broken(Code::MinLength, format!("expected a string of at least {}", characters(least)));
    }
}

/// `max_length`: at most so many Unicode code points.
#[inline]
pub fn max_length<T: Text + ?Sized>(value: &T, most: usize, checks: &mut Checks) {
    let text = value.text();
    if text.len() > most && text.chars().count() > most {
        checks.broken(Code::MaxLength, format!("expected a string of at most {}", characters(most)));
    }
}

fn characters(count: usize) -> impl fmt::Display {
    fmt::from_fn(move |f| write!(f, "{count} character{}", if count == 1 { "" } else { "s" }))
}

fn items_of(count: usize) -> impl fmt::Display {
    fmt::from_fn(move |f| write!(f, "{count} item{}", if count == 1 { "" } else { "s" }))
}

fn members_of(count: usize) -> impl fmt::Display {
    fmt::from_fn(move |f| write!(f, "{count} member{}", if count == 1 { "" } else { "s" }))
}

/// `pattern`: matches the regular expression somewhere.
#[cfg(feature = "pattern")]
#[inline]
pub fn pattern<T: Text + ?Sized>(value: &T, pattern: &Pattern, checks: &mut Checks) {
    if !pattern.is_match(value.text()) {
        checks.broken(Code::Pattern, format!("expected a string that matches `{}`", pattern.source()));
    }
}

/// `minimum`: at least this.
#[inline]
pub fn minimum<T: Numeric + ?Sized>(value: &T, bound: Bound, checks: &mut Checks) {
    if !value.number().is_some_and(|number| number.compare(bound).is_ge()) {
        checks.broken(Code::Minimum, format!("expected a number of at least {bound}"));
    }
}

/// `maximum`: at most this.
#[inline]
pub fn maximum<T: Numeric + ?Sized>(value: &T, bound: Bound, checks: &mut Checks) {
    if !value.number().is_some_and(|number| number.compare(bound).is_le()) {
        checks.broken(Code::Maximum, format!("expected a number of at most {bound}"));
    }
}

/// `exclusive_minimum`: more than this.
#[inline]
pub fn exclusive_minimum<T: Numeric + ?Sized>(value: &T, bound: Bound, checks: &mut Checks) {
    if !value.number().is_some_and(|number| number.compare(bound).is_gt()) {
        checks.broken(Code::ExclusiveMinimum, format!("expected a number greater than {bound}"));
    }
}

/// `exclusive_maximum`: less than this.
#[inline]
pub fn exclusive_maximum<T: Numeric + ?Sized>(value: &T, bound: Bound, checks: &mut Checks) {
    if !value.number().is_some_and(|number| number.compare(bound).is_lt()) {
        checks.broken(Code::ExclusiveMaximum, format!("expected a number less than {bound}"));
    }
}

/// `multiple_of`: this, a whole number of times.
#[inline]
pub fn multiple_of<T: Numeric + ?Sized>(value: &T, step: Bound, checks: &mut Checks) {
    if !value.number().is_some_and(|number| number.is_multiple_of(step)) {
        checks.broken(Code::MultipleOf, format!("expected a multiple of {step}"));
    }
}

/// `min_items`: at least so many.
#[inline]
pub fn min_items<T: Array + ?Sized>(value: &T, least: usize, checks: &mut Checks) {
    if value.count() < least {
        checks.broken(Code::MinItems, format!("expected an array of at least {}", items_of(least)));
    }
}

/// `max_items`: at most so many.
#[inline]
pub fn max_items<T: Array + ?Sized>(value: &T, most: usize, checks: &mut Checks) {
    if value.count() > most {
        checks.broken(Code::MaxItems, format!("expected an array of at most {}", items_of(most)));
    }
}

/// `items`: what holds of each.
#[inline]
pub fn items<T: Array + ?Sized>(
    value: &T,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Item, &mut Checks),
) {
    let mut index = 0;
    value.each(|item| {
        checks.enter(Step::Index(index));
        check(item, checks);
        checks.leave();
        index += 1;
    });
}

/// `min_properties`: at least so many.
#[inline]
pub fn min_properties<T: Members + ?Sized>(value: &T, least: usize, checks: &mut Checks) {
    if value.count() < least {
        checks.broken(Code::MinProperties, format!("expected an object of at least {}", members_of(least)));
    }
}

/// `max_properties`: at most so many.
#[inline]
pub fn max_properties<T: Members + ?Sized>(value: &T, most: usize, checks: &mut Checks) {
    if value.count() > most {
        checks.broken(Code::MaxProperties, format!("expected an object of at most {}", members_of(most)));
    }
}

/// `keys`: what holds of the name of each member.
pub fn keys<T: Members + ?Sized>(
    value: &T,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Key, &mut Checks),
) {
    value.each(|key, _| {
        checks.enter(Step::Entry(T::name(key)));
        check(key, checks);
        checks.leave();
    });
}

/// `values`: what holds of the value of each member.
pub fn values<T: Members + ?Sized>(
    value: &T,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Value, &mut Checks),
) {
    value.each(|key, value| {
        checks.enter(Step::Entry(T::name(key)));
        check(value, checks);
        checks.leave();
    });
}

/// `custom`: what the user's own function says of a value.
pub fn custom<E: fmt::Display>(outcome: Result<(), E>, checks: &mut Checks) {
    if let Err(error) = outcome {
        checks.broken_as_said(Code::Custom, crate::fault::printable(&error.to_string(), 200));
    }
}

/// `check`: what the user's own function says of a whole type.
pub fn check(outcome: Result<(), Violation>, checks: &mut Checks) {
    if let Err(violation) = outcome {
        checks.push_as_said(violation);
    }
}
