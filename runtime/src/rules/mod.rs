//! What must hold of a value besides its type: a function for each rule, which generated code calls.
//!
//! Each has the name and the meaning of JSON Schema's keyword
//! ([Validation, section 6](https://json-schema.org/draft/2020-12/json-schema-validation#section-6)). `at` is where the value
//! is, seen from what is being checked: a JSON Pointer of at most one step. What is absent or `null` keeps every rule.

/// What is inside of a pointer, or is there, keeps the rules.
macro_rules! through {
    ($trait:ident { $(fn $method:ident(&self) -> $output:ty;)* }) => {
        through!(@each $trait { $(fn $method(&self) -> $output;)* } Box<T> Rc<T> Arc<T> &T);

        impl<T: $trait> $trait for Option<T> {
            $(#[inline]
            fn $method(&self) -> $output {
                self.as_ref().and_then(T::$method)
            })*
        }
    };
    (@each $trait:ident $methods:tt $($pointer:ty)*) => {
        $(through!(@one $trait $methods $pointer);)*
    };
    (@one $trait:ident { $(fn $method:ident(&self) -> $output:ty;)* } $pointer:ty) => {
        impl<T: $trait + ?Sized> $trait for $pointer {
            $(#[inline]
            fn $method(&self) -> $output {
                T::$method(self)
            })*
        }
    };
}

mod checks;
mod decimal;
mod items;
mod number;
#[cfg(feature = "pattern")]
mod pattern;
mod unique;

pub use checks::Checks;
pub(crate) use checks::{Broken, Found, Step};
pub use items::{Array, Members};
pub use number::{Bound, Numeric};
#[cfg(feature = "pattern")]
pub use pattern::Pattern;
pub use unique::unique_items;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use core::fmt;

use crate::field_type::{FieldType, Written};
use crate::report::{Code, Violation};
use crate::write::name_of;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no string, which this rule is about",
    label = "`min_length`, `max_length` and `pattern` are rules for strings",
    note = "for a type of your own, write the rule on the field inside of it"
)]
/// A string, for the rules that are about strings.
pub trait Text {
    /// The text, if there is one.
    fn text(&self) -> Option<&str>;
}

macro_rules! texts {
    ($($ty:ty)*) => {
        $(impl Text for $ty {
            #[inline]
            fn text(&self) -> Option<&str> {
                Some(self)
            }
        })*
    };
}

texts!(str String Cow<'_, str>);

through! {
    Text {
        fn text(&self) -> Option<&str>;
    }
}

/// `min_length`: at least so many Unicode code points.
#[inline]
pub fn min_length<T: Text + ?Sized>(value: &T, at: &'static str, least: usize, checks: &mut Checks) {
    let long_enough = |text: &str| {
        // As many bytes are as many characters or fewer; a character has at most four.
        text.len() >= least && (text.len() / 4 >= least || text.chars().count() >= least)
    };
    if !value.text().is_none_or(long_enough) {
        checks.broken(
            at,
            Code::MinLength,
            format_args!("expected a string of at least {}", characters(least)),
        );
    }
}

/// `max_length`: at most so many Unicode code points.
#[inline]
pub fn max_length<T: Text + ?Sized>(value: &T, at: &'static str, most: usize, checks: &mut Checks) {
    if value.text().is_some_and(|text| text.len() > most && text.chars().count() > most) {
        checks.broken(at, Code::MaxLength, format_args!("expected a string of at most {}", characters(most)));
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
pub fn pattern<T: Text + ?Sized>(value: &T, at: &'static str, pattern: &Pattern, checks: &mut Checks) {
    if !value.text().is_none_or(|text| pattern.is_match(text)) {
        checks.broken(
            at,
            Code::Pattern,
            format_args!("expected a string that matches `{}`", pattern.source()),
        );
    }
}

macro_rules! bounds {
    ($($(#[$doc:meta])* $rule:ident $code:ident $is:ident $expected:literal;)*) => {$(
        $(#[$doc])*
        #[inline]
        pub fn $rule<T: Numeric + ?Sized>(value: &T, at: &'static str, bound: Bound, checks: &mut Checks) {
            let keeps = |number: Bound| number.compare(bound).is_some_and(core::cmp::Ordering::$is);
            if !value.number().is_none_or(keeps) {
                checks.broken(at, Code::$code, format_args!($expected, bound));
            }
        }
    )*};
}

bounds! {
    /// `minimum`: at least this.
    minimum Minimum is_ge "expected a number of at least {}";
    /// `maximum`: at most this.
    maximum Maximum is_le "expected a number of at most {}";
    /// `exclusive_minimum`: more than this.
    exclusive_minimum ExclusiveMinimum is_gt "expected a number greater than {}";
    /// `exclusive_maximum`: less than this.
    exclusive_maximum ExclusiveMaximum is_lt "expected a number less than {}";
}

/// `multiple_of`: this, a whole number of times.
#[inline]
pub fn multiple_of<T: Numeric + ?Sized>(value: &T, at: &'static str, step: Bound, checks: &mut Checks) {
    if !value.number().is_none_or(|number| number.is_multiple_of(step)) {
        checks.broken(at, Code::MultipleOf, format_args!("expected a multiple of {step}"));
    }
}

/// `min_items`: at least so many.
#[inline]
pub fn min_items<T: Array + ?Sized>(value: &T, at: &'static str, least: usize, checks: &mut Checks) {
    if value.count().is_some_and(|count| count < least) {
        checks.broken(at, Code::MinItems, format_args!("expected an array of at least {}", items_of(least)));
    }
}

/// `max_items`: at most so many.
#[inline]
pub fn max_items<T: Array + ?Sized>(value: &T, at: &'static str, most: usize, checks: &mut Checks) {
    if value.count().is_some_and(|count| count > most) {
        checks.broken(at, Code::MaxItems, format_args!("expected an array of at most {}", items_of(most)));
    }
}

/// `items`: what holds of each.
#[inline]
pub fn items<T: Array + ?Sized>(
    value: &T,
    at: &'static str,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Item, &mut Checks),
) {
    checks.enter(Step::Field(at));
    let mut index = 0;
    value.each(|item| {
        checks.enter(Step::Index(index));
        check(item, checks);
        checks.leave();
        index += 1;
    });
    checks.leave();
}

/// `min_properties`: at least so many.
#[inline]
pub fn min_properties<T: Members + ?Sized>(value: &T, at: &'static str, least: usize, checks: &mut Checks) {
    if value.count().is_some_and(|count| count < least) {
        checks.broken(
            at,
            Code::MinProperties,
            format_args!("expected an object of at least {}", members_of(least)),
        );
    }
}

/// `max_properties`: at most so many.
#[inline]
pub fn max_properties<T: Members + ?Sized>(value: &T, at: &'static str, most: usize, checks: &mut Checks) {
    if value.count().is_some_and(|count| count > most) {
        checks.broken(
            at,
            Code::MaxProperties,
            format_args!("expected an object of at most {}", members_of(most)),
        );
    }
}

/// `keys`: what holds of the name of each member.
pub fn keys<'de, T: Members<Key: FieldType<'de>> + ?Sized>(
    value: &T,
    at: &'static str,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Key, &mut Checks),
) {
    members(value, at, checks, |key, _, checks| check(key, checks));
}

/// `values`: what holds of the value of each member.
pub fn values<'de, T: Members<Key: FieldType<'de>> + ?Sized>(
    value: &T,
    at: &'static str,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Value, &mut Checks),
) {
    members(value, at, checks, |_, value, checks| check(value, checks));
}

fn members<'de, T: Members<Key: FieldType<'de>> + ?Sized>(
    value: &T,
    at: &'static str,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Key, &T::Value, &mut Checks),
) {
    checks.enter(Step::Field(at));
    value.each(|key, value| {
        checks.enter(Step::Entry(name_of(&Written(key))));
        check(key, value, checks);
        checks.leave();
    });
    checks.leave();
}

/// `custom`: what the user's own function says of a value.
pub fn custom<E: fmt::Display>(outcome: Result<(), E>, at: &'static str, checks: &mut Checks) {
    if let Err(error) = outcome {
        checks.broken_as_said(at, "", Code::Custom, &error.to_string());
    }
}

/// `check`: what the user's own function says of a whole type.
pub fn check(outcome: Result<(), Violation>, checks: &mut Checks) {
    if let Err(violation) = outcome {
        checks.broken_as_said("", violation.pointer(), violation.code(), violation.message());
    }
}
