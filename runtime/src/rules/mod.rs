//! What must hold of a value besides its type: a function for each rule, or for the least and the most of a count, which
//! generated code calls.
//!
//! Each has the meaning of JSON Schema's keyword
//! ([Validation, section 6](https://json-schema.org/draft/2020-12/json-schema-validation#section-6)). `at` is where the value
//! is, seen from what is being checked: a JSON Pointer of at most one step. What is absent or `null` keeps every rule.
//!
//! None is inlined: there are many calls, and a function for each type of values takes a fraction of the code.

/// What is inside of a pointer, or is there, keeps the rules.
macro_rules! through {
    ($trait:ident { $(fn $method:ident(&self) -> $output:ty;)* }) => {
        through!(
            @each $trait { $(fn $method(&self) -> $output;)* }
            [?Sized] Box<T>; [?Sized] Rc<T>; [?Sized] Arc<T>; [?Sized] &T; [Clone] alloc::borrow::Cow<'_, T>;
        );

        impl<T: $trait> $trait for Option<T> {
            $(#[inline]
            fn $method(&self) -> $output {
                self.as_ref().and_then(T::$method)
            })*
        }
    };
    (@each $trait:ident $methods:tt $($bound:tt $pointer:ty;)*) => {
        $(through!(@one $trait $methods $bound $pointer);)*
    };
    (@one $trait:ident { $(fn $method:ident(&self) -> $output:ty;)* } [$($bound:tt)*] $pointer:ty) => {
        impl<T: $trait + $($bound)*> $trait for $pointer {
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
use core::cmp::Ordering;
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

/// `min_length` and `max_length`: so many Unicode code points.
#[inline(never)]
pub fn length<T: Text + ?Sized>(value: &T, at: &'static str, least: usize, most: usize, checks: &mut Checks) {
    match value.text() {
        // As many bytes are as many characters or fewer, of four bytes at most.
        Some(text) if text.len() / 4 < least || text.len() > most => {
            checks.miscounted(at, characters(text), least, most, &CHARACTERS);
        }
        _ => {}
    }
}

#[inline(never)]
fn characters(text: &str) -> usize {
    text.chars().count()
}

/// What is counted, in the words of a report.
struct Counted {
    too_few: Code,
    too_many: Code,
    whole: &'static str,
    part: &'static str,
}

const CHARACTERS: Counted =
    Counted { too_few: Code::MinLength, too_many: Code::MaxLength, whole: "a string", part: "character" };
const ITEMS: Counted =
    Counted { too_few: Code::MinItems, too_many: Code::MaxItems, whole: "an array", part: "item" };
const MEMBERS: Counted = Counted {
    too_few: Code::MinProperties,
    too_many: Code::MaxProperties,
    whole: "an object",
    part: "member",
};

/// `pattern`: matches the regular expression somewhere.
#[cfg(feature = "pattern")]
#[inline(never)]
pub fn pattern<T: Text + ?Sized>(value: &T, at: &'static str, pattern: &Pattern, checks: &mut Checks) {
    if !value.text().is_none_or(|text| pattern.is_match(text)) {
        checks.broken(
            at,
            Code::Pattern,
            format_args!("expected a string that matches `{}`", pattern.source()),
        );
    }
}

/// Whether a number compares with a bound like this, or is absent.
fn compares<T: Numeric + ?Sized>(value: &T, bound: &Bound, is: impl Fn(Ordering) -> bool) -> bool {
    value.number().is_none_or(|number| number.compare(*bound).is_some_and(is))
}

/// `minimum`: at least this.
#[inline(never)]
pub fn minimum<T: Numeric + ?Sized>(value: &T, at: &'static str, bound: &Bound, checks: &mut Checks) {
    if !compares(value, bound, Ordering::is_ge) {
        checks.out_of_bound(at, Code::Minimum, "expected a number of at least", bound);
    }
}

/// `maximum`: at most this.
#[inline(never)]
pub fn maximum<T: Numeric + ?Sized>(value: &T, at: &'static str, bound: &Bound, checks: &mut Checks) {
    if !compares(value, bound, Ordering::is_le) {
        checks.out_of_bound(at, Code::Maximum, "expected a number of at most", bound);
    }
}

/// `exclusive_minimum`: more than this.
#[inline(never)]
pub fn exclusive_minimum<T: Numeric + ?Sized>(
    value: &T,
    at: &'static str,
    bound: &Bound,
    checks: &mut Checks,
) {
    if !compares(value, bound, Ordering::is_gt) {
        checks.out_of_bound(at, Code::ExclusiveMinimum, "expected a number greater than", bound);
    }
}

/// `exclusive_maximum`: less than this.
#[inline(never)]
pub fn exclusive_maximum<T: Numeric + ?Sized>(
    value: &T,
    at: &'static str,
    bound: &Bound,
    checks: &mut Checks,
) {
    if !compares(value, bound, Ordering::is_lt) {
        checks.out_of_bound(at, Code::ExclusiveMaximum, "expected a number less than", bound);
    }
}

/// `multiple_of`: this, a whole number of times.
#[inline(never)]
pub fn multiple_of<T: Numeric + ?Sized>(value: &T, at: &'static str, step: &Bound, checks: &mut Checks) {
    if !value.number().is_none_or(|number| number.is_multiple_of(*step)) {
        checks.out_of_bound(at, Code::MultipleOf, "expected a multiple of", step);
    }
}

/// `min_items` and `max_items`: so many.
#[inline(never)]
pub fn item_count<T: Array + ?Sized>(
    value: &T,
    at: &'static str,
    least: usize,
    most: usize,
    checks: &mut Checks,
) {
    if let Some(count) = value.count()
        && !(least..=most).contains(&count)
    {
        checks.miscounted(at, count, least, most, &ITEMS);
    }
}

/// `min_properties` and `max_properties`: so many.
#[inline(never)]
pub fn member_count<T: Members + ?Sized>(
    value: &T,
    at: &'static str,
    least: usize,
    most: usize,
    checks: &mut Checks,
) {
    if let Some(count) = value.count()
        && !(least..=most).contains(&count)
    {
        checks.miscounted(at, count, least, most, &MEMBERS);
    }
}

/// `items`: what holds of each.
pub fn items<T: Array + ?Sized>(
    value: &T,
    at: &'static str,
    checks: &mut Checks,
    check: impl FnMut(&T::Item, &mut Checks),
) {
    checks.enter(Step::Field(at));
    each_item(value, checks, check);
    checks.leave();
}

/// What holds of each item. Where nobody knows any more which item came where, it is said of all of them.
pub(crate) fn each_item<T: Array + ?Sized>(
    value: &T,
    checks: &mut Checks,
    mut check: impl FnMut(&T::Item, &mut Checks),
) {
    if !T::IS_ORDERED {
        let before = checks.count();
        value.each(|item| {
            checks.enter_anywhere();
            check(item, checks);
            checks.leave();
        });
        return checks.say_once(before);
    }
    let mut index = 0;
    value.each(|item| {
        checks.enter(Step::Index(index));
        check(item, checks);
        checks.leave();
        index += 1;
    });
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

/// `check`: what the user's own function says of a whole type. The pointers lead to its secrets.
pub fn check(outcome: Result<(), Violation>, secrets: &[&str], checks: &mut Checks) {
    if let Err(violation) = outcome {
        let is_in = |secret: &&&str| {
            let rest = violation.pointer().strip_prefix(**secret);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        match secrets.iter().find(is_in) {
            // What follows in the pointer may be a name that is no less secret.
            Some(secret) => {
                let violation = violation.hidden();
                checks.broken_as_said("", secret, violation.code(), violation.message());
            }
            None => checks.broken_as_said("", violation.pointer(), violation.code(), violation.message()),
        }
    }
}
