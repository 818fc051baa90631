//! Numbers, compared exactly: whatever their widths, no bit is lost on the way.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::ToString;
use alloc::sync::Arc;
use core::cmp::Ordering;
use core::fmt;
use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, Saturating, Wrapping,
};

use super::decimal::Decimal;

/// A number that a rule has been given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// A whole number.
    Integer(i128),
    /// A whole number that is greater than any `i128`.
    Large(u128),
    /// Any other; finite.
    Float(f64),
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Large(value) => value.fmt(f),
            // A number with many zeros is better read with an exponent.
            Self::Float(value) if *value != 0.0 && !(1e-5..1e16).contains(&value.abs()) => {
                write!(f, "{value:e}")
            }
            Self::Float(value) => value.fmt(f),
        }
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is no number, which this rule is about",
    label = "`minimum`, `maximum`, `exclusive_minimum`, `exclusive_maximum` and `multiple_of` are rules for numbers",
    note = "for a type of your own, write the rule on the field inside of it"
)]
/// A number, for the rules that are about numbers.
pub trait Numeric {
    /// The number, if there is one. A float's `NaN` breaks every rule. Infinities are greater or less than every bound, and
    /// multiples of nothing.
    fn number(&self) -> Option<Bound>;
}

macro_rules! integers {
    ($($ty:ty)*) => {
        $(impl Numeric for $ty {
            #[inline]
            fn number(&self) -> Option<Bound> {
                Some(Bound::Integer(i128::from(*self)))
            }
        })*
    };
}

integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64);

/// Numbers that are never zero are what is inside of them.
macro_rules! non_zero {
    ($($ty:ty)*) => {
        $(impl Numeric for $ty {
            #[inline]
            fn number(&self) -> Option<Bound> {
                self.get().number()
            }
        })*
    };
}

non_zero! {
    NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize
    NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize
}

macro_rules! sizes {
    ($($ty:ty as $wide:ty;)*) => {
        $(impl Numeric for $ty {
            #[inline]
            fn number(&self) -> Option<Bound> {
                // As wide as any machine's.
                <$wide>::try_from(*self).ok().and_then(|number| number.number())
            }
        })*
    };
}

sizes! {
    isize as i64;
    usize as u64;
}

impl Numeric for u128 {
    #[inline]
    fn number(&self) -> Option<Bound> {
        Some(i128::try_from(*self).map_or(Bound::Large(*self), Bound::Integer))
    }
}

impl Numeric for f64 {
    #[inline]
    fn number(&self) -> Option<Bound> {
        Some(Bound::Float(*self))
    }
}

/// The number as it is written, which has fewer digits than the same bits have in an `f64`: 0.1 is 0.1.
impl Numeric for f32 {
    fn number(&self) -> Option<Bound> {
        self.to_string().parse::<f64>().ok()?.number()
    }
}

through! {
    Numeric {
        fn number(&self) -> Option<Bound>;
    }
}

impl<T: Numeric> Numeric for Wrapping<T> {
    fn number(&self) -> Option<Bound> {
        self.0.number()
    }
}

impl<T: Numeric> Numeric for Saturating<T> {
    fn number(&self) -> Option<Bound> {
        self.0.number()
    }
}

#[cfg(feature = "json")]
impl Numeric for serde_json::Number {
    fn number(&self) -> Option<Bound> {
        let integer = self.as_i128().map(Bound::Integer).or_else(|| self.as_u128().map(Bound::Large));
        integer.or_else(|| self.as_f64().map(Bound::Float))
    }
}

impl Bound {
    /// How the number compares with a bound, exactly; not at all, if it is `NaN`.
    #[inline]
    pub(super) fn compare(self, bound: Self) -> Option<Ordering> {
        Some(match (self, bound) {
            (Self::Integer(a), Self::Integer(b)) => a.cmp(&b),
            (Self::Float(a), Self::Float(b)) => return a.partial_cmp(&b),
            (Self::Float(a), Self::Integer(b)) => return compare_with_float(b, a).map(Ordering::reverse),
            (Self::Integer(a), Self::Float(b)) => return compare_with_float(a, b),
            _ => return self.compare_large(bound),
        })
    }

    #[cold]
    fn compare_large(self, bound: Self) -> Option<Ordering> {
        match (self, bound) {
            (Self::Large(a), Self::Large(b)) => Some(a.cmp(&b)),
            (Self::Large(_), Self::Integer(_)) => Some(Ordering::Greater),
            (Self::Integer(_), Self::Large(_)) => Some(Ordering::Less),
            (large, Self::Float(b)) => large.compare_with_float(b),
            (Self::Float(a), large) => large.compare_with_float(a).map(Ordering::reverse),
            _ => self.compare(bound),
        }
    }

    /// An integer against a float: by the float's whole part, then by what is behind its point.
    fn compare_with_float(self, float: f64) -> Option<Ordering> {
        // 2^128: no integer here is as great, nor its negative as small.
        const BEYOND: f64 = 340_282_366_920_938_463_463_374_607_431_768_211_456.0;
        if float.is_nan() {
            return None;
        }
        if float >= BEYOND {
            return Some(Ordering::Less);
        }
        if float <= -BEYOND {
            return Some(Ordering::Greater);
        }
        let by_fraction = || 0.0.partial_cmp(&fraction(float));
        match self.compare(Self::whole(float)) {
            Some(Ordering::Equal) => by_fraction(),
            other => other,
        }
    }

    /// The whole part of a float that is not beyond all integers.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the whole part is what is wanted"
    )]
    fn whole(float: f64) -> Self {
        // 2^127: from here on only a `u128` holds it.
        const LARGE: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
        if float >= LARGE { Self::Large(float as u128) } else { Self::Integer(float as i128) }
    }

    /// Whether the number is a step, taken a whole number of times. Decimals are taken as they are written: 0.3 is three
    /// times 0.1.
    pub(super) fn is_multiple_of(self, step: Self) -> bool {
        match (self, step) {
            (Self::Integer(a), Self::Integer(b)) => b != 0 && a.checked_rem(b).is_none_or(|rest| rest == 0),
            _ => match (Decimal::of(self), Decimal::of(step)) {
                (Some(value), Some(step)) => value.is_multiple_of(&step),
                _ => false,
            },
        }
    }
}

/// The same for an integer, most of which are as exact as floats.
#[inline]
fn compare_with_float(integer: i128, float: f64) -> Option<Ordering> {
    // Up to 2^53 every integer is a float.
    match i32::try_from(integer) {
        Ok(integer) => f64::from(integer).partial_cmp(&float),
        Err(_) => Bound::Integer(integer).compare_with_float(float),
    }
}

/// What is behind the point; `f64::fract` is not in `core`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "exact where there is a fraction"
)]
fn fraction(float: f64) -> f64 {
    // 2^53: from here on floats are whole.
    if float.abs() >= 9_007_199_254_740_992.0 { 0.0 } else { float - (float as i64 as f64) }
}

#[cfg(test)]
mod tests {
    use super::Bound;
    use core::cmp::Ordering::{Equal, Greater, Less};

    #[test]
    fn integers_and_floats_compare_exactly() {
        let int = Bound::Integer;
        let cases = [
            (int(9_007_199_254_740_993), Bound::Float(9_007_199_254_740_992.0), Greater),
            (int(i128::MAX), Bound::Float(1.701_411_834_604_692_3e38), Less),
            (Bound::Large(u128::MAX), Bound::Float(3.5e38), Less),
            (Bound::Large(u128::MAX), int(5), Greater),
            (int(1), Bound::Float(1.5), Less),
            (int(-1), Bound::Float(-1.5), Greater),
            (int(0), Bound::Float(-0.0), Equal),
            (int(0), Bound::Float(f64::NEG_INFINITY), Greater),
            (Bound::Float(0.5), int(0), Greater),
            (Bound::Float(f64::INFINITY), int(i128::MAX), Greater),
        ];
        for (a, b, expected) in cases {
            assert_eq!(a.compare(b), Some(expected), "{a:?} {b:?}");
            assert_eq!(b.compare(a), Some(expected.reverse()), "{b:?} {a:?}");
        }
        let nan = Bound::Float(f64::NAN);
        assert_eq!(
            [
                nan.compare(int(1)),
                int(1).compare(nan),
                nan.compare(nan),
                Bound::Large(u128::MAX).compare(nan)
            ],
            [None; 4]
        );
    }

    #[test]
    fn multiples_are_decimal() {
        let is = |value: f64, step: f64| Bound::Float(value).is_multiple_of(Bound::Float(step));
        assert!(is(0.3, 0.1) && is(19.99, 0.01) && is(1e20, 0.01) && is(-4.5, 1.5) && is(0.0, 0.7));
        assert!(!is(19.995, 0.01) && !is(1.0, 0.3) && !is(f64::INFINITY, 1.0));
        assert!(Bound::Integer(6).is_multiple_of(Bound::Float(1.5)));
        assert!(Bound::Float(6.0).is_multiple_of(Bound::Integer(3)));
        assert!(Bound::Integer(i128::MIN).is_multiple_of(Bound::Integer(-1)));
        assert!(!Bound::Integer(7).is_multiple_of(Bound::Integer(2)));
        assert!(Bound::Large(u128::MAX).is_multiple_of(Bound::Integer(5)));
        assert!(Bound::Float(1e300).is_multiple_of(Bound::Float(1e-300)));
        assert!(Bound::Float(1e-300).is_multiple_of(Bound::Float(1e-301)));
        assert!(!Bound::Float(1e-301).is_multiple_of(Bound::Float(1e300)));
    }
}
