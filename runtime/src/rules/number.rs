//! Numbers, compared exactly: whatever their widths, no bit is lost on the way.

use core::cmp::Ordering;
use core::fmt;
use core::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
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
    /// The number; `None` if it is not one: a float's `NaN`, which breaks every rule. Infinities are greater or less than
    /// every bound, and multiples of nothing.
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
                <$wide>::try_from(*self).ok().as_ref().and_then(Numeric::number)
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
        (!self.is_nan()).then_some(Bound::Float(*self))
    }
}

impl Numeric for f32 {
    #[inline]
    fn number(&self) -> Option<Bound> {
        f64::from(*self).number()
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
    /// How the number compares with a bound, exactly.
    #[inline]
    pub(super) fn compare(self, bound: Self) -> Ordering {
        match (self, bound) {
            (Self::Integer(a), Self::Integer(b)) => a.cmp(&b),
            (Self::Large(a), Self::Large(b)) => a.cmp(&b),
            (Self::Large(_), Self::Integer(_)) => Ordering::Greater,
            (Self::Integer(_), Self::Large(_)) => Ordering::Less,
            (Self::Float(a), Self::Float(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Less),
            (integer, Self::Float(b)) => integer.compare_with_float(b),
            (Self::Float(a), integer) => integer.compare_with_float(a).reverse(),
        }
    }

    /// An integer against a float: by the float's whole part, then by what is behind its point.
    fn compare_with_float(self, float: f64) -> Ordering {
        // 2^128: no integer here is as great, nor its negative as small.
        const BEYOND: f64 = 340_282_366_920_938_463_463_374_607_431_768_211_456.0;
        if float >= BEYOND {
            return Ordering::Less;
        }
        if float <= -BEYOND {
            return Ordering::Greater;
        }
        let whole = Self::whole(float);
        match self.compare(whole) {
            Ordering::Equal => {
                let rest = fraction(float);
                if rest > 0.0 {
                    Ordering::Less
                } else if rest < 0.0 {
                    Ordering::Greater
                } else {
                    Ordering::Equal
                }
            }
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
                (Some(value), Some(step)) => value.is_multiple_of(step),
                _ => false,
            },
        }
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
    use super::{Bound, Numeric};
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
            assert_eq!(a.compare(b), expected, "{a:?} {b:?}");
            assert_eq!(b.compare(a), expected.reverse(), "{b:?} {a:?}");
        }
        assert_eq!(f64::NAN.number(), None);
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
