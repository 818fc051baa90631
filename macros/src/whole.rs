//! [`Whole`] and [`Range`]: the integers of every width, and those that bounds leave.

use std::cmp::Ordering;
use std::fmt;

use crate::rule::{Number, Value};

/// An integer of at most 128 bits, or what lies on either side of all of them. The order of the variants is that of the
/// numbers: `Large` are those that no `i128` holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whole {
    Below,
    Small(i128),
    Large(u128),
    Above,
}

impl Whole {
    fn next(self) -> Self {
        match self {
            Self::Small(value) => value.checked_add(1).map_or(Self::Large(1 << 127), Self::Small),
            Self::Large(value) => value.checked_add(1).map_or(Self::Above, Self::Large),
            outside => outside,
        }
    }

    fn previous(self) -> Self {
        match self {
            Self::Small(value) => value.checked_sub(1).map_or(Self::Below, Self::Small),
            Self::Large(value) => {
                let value = value - 1;
                i128::try_from(value).map_or(Self::Large(value), Self::Small)
            }
            outside => outside,
        }
    }

    /// How far the integer is from zero; `None` if it is beyond all of them.
    fn magnitude(self) -> Option<u128> {
        match self {
            Self::Small(value) => Some(value.unsigned_abs()),
            Self::Large(value) => Some(value),
            Self::Below | Self::Above => None,
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "within the bounds that are tested")]
    #[expect(clippy::cast_sign_loss, reason = "a number above zero")]
    fn of(float: f64) -> Self {
        /// 2 to the power of 127.
        const END: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
        match float {
            _ if float < -END => Self::Below,
            _ if float < END => Self::Small(float as i128),
            _ if float < END * 2.0 => Self::Large(float as u128),
            _ => Self::Above,
        }
    }
}

impl fmt::Display for Whole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Small(value) => value.fmt(f),
            Self::Large(value) => value.fmt(f),
            Self::Below | Self::Above => f.write_str("beyond 128 bits"),
        }
    }
}

impl Number {
    fn floor(&self) -> Whole {
        match self.value {
            Value::Integer(value) => Whole::Small(value),
            Value::Large(value) => Whole::Large(value),
            Value::Float(value) => Whole::of(value.floor()),
        }
    }

    fn ceil(&self) -> Whole {
        if self.is_fraction() { self.floor().next() } else { self.floor() }
    }

    pub(crate) fn is_fraction(&self) -> bool {
        matches!(self.value, Value::Float(value) if value.fract() != 0.0)
    }

    /// Exact, whatever the two are.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        match (self.value, other.value) {
            (Value::Float(a), Value::Float(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
            // What is a fraction is more than what it is cut to.
            _ => (self.floor(), self.is_fraction()).cmp(&(other.floor(), other.is_fraction())),
        }
    }
}

/// Integers from the lowest to the highest, both included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Range {
    pub(crate) lowest: Whole,
    pub(crate) highest: Whole,
}

impl Range {
    /// The integers of so many bits.
    pub(crate) fn of(bits: u32, is_signed: bool) -> Self {
        let (lowest, highest) = if is_signed {
            (Whole::Small(i128::MIN >> (128 - bits)), Whole::Small(i128::MAX >> (128 - bits)))
        } else {
            let highest = u128::MAX >> (128 - bits);
            (Whole::Small(0), i128::try_from(highest).map_or(Whole::Large(highest), Whole::Small))
        };
        Self { lowest, highest }
    }

    /// Those of them that keep a rule, if it is a bound.
    pub(crate) fn keeping(mut self, keyword: &str, bound: &Number) -> Self {
        match keyword {
            "minimum" => self.lowest = self.lowest.max(bound.ceil()),
            "exclusive_minimum" => self.lowest = self.lowest.max(bound.floor().next()),
            "maximum" => self.highest = self.highest.min(bound.floor()),
            "exclusive_maximum" => self.highest = self.highest.min(bound.ceil().previous()),
            _ => {}
        }
        self
    }

    pub(crate) fn is_empty(self) -> bool {
        self.lowest > self.highest
    }

    pub(crate) fn holds(self, number: &Number) -> bool {
        (self.lowest..=self.highest).contains(&number.floor()) && !number.is_fraction()
    }

    /// Whether one of them is the step a whole number of times.
    pub(crate) fn has_multiple(self, step: &Number) -> bool {
        let zero = Whole::Small(0);
        let (nearest, farthest) = match (self.lowest > zero, self.highest < zero) {
            (true, _) => (self.lowest, self.highest),
            (_, true) => (self.highest, self.lowest),
            // Zero is a multiple of everything.
            (false, false) => return true,
        };
        let magnitudes = (nearest.magnitude(), farthest.magnitude(), step.floor().magnitude());
        let (Some(nearest), Some(farthest), Some(step @ 1..)) = magnitudes else { return step.is_fraction() };
        farthest / step * step >= nearest
    }
}

#[cfg(test)]
mod tests {
    use super::{Range, Whole};
    use crate::rule::Number;

    fn number(text: &str) -> Number {
        Number::of(text).unwrap()
    }

    #[test]
    fn numbers_are_compared_exactly() {
        let ascending = [
            "-1e300",
            "-170141183460469231731687303715884105728",
            "-1.5",
            "-1",
            "-0.5",
            "0",
            "0.5",
            "1",
            "9007199254740992.0",
            "9007199254740993",
            "170141183460469231731687303715884105727",
            "170141183460469231731687303715884105728",
            "340282366920938463463374607431768211455",
            "1e300",
        ];
        for (i, one) in ascending.iter().enumerate() {
            for (j, other) in ascending.iter().enumerate() {
                assert_eq!(number(one).compare(&number(other)), i.cmp(&j), "{one} and {other}");
            }
        }
        assert!(
            number("-0.0").compare(&number("0.0")).is_eq() && number("-0.0").compare(&number("0")).is_eq()
        );
        assert!(number("1e2").compare(&number("100")).is_eq());
    }

    #[test]
    fn bounds_leave_the_integers_that_keep_them() {
        let left = |keyword: &str, bound: &str| {
            let range = Range::of(8, true).keeping(keyword, &number(bound));
            (!range.is_empty()).then(|| format!("{} to {}", range.lowest, range.highest))
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(left("minimum", "127"), some("127 to 127"));
        assert_eq!(left("minimum", "126.5"), some("127 to 127"));
        assert_eq!(left("minimum", "127.5"), None);
        assert_eq!(left("minimum", "-1e300"), some("-128 to 127"));
        assert_eq!(left("exclusive_minimum", "126"), some("127 to 127"));
        assert_eq!(left("exclusive_minimum", "126.5"), some("127 to 127"));
        assert_eq!(left("exclusive_minimum", "127"), None);
        assert_eq!(left("exclusive_minimum", "1e300"), None);
        assert_eq!(left("maximum", "-128"), some("-128 to -128"));
        assert_eq!(left("maximum", "-127.5"), some("-128 to -128"));
        assert_eq!(left("maximum", "-129"), None);
        assert_eq!(left("exclusive_maximum", "-127"), some("-128 to -128"));
        assert_eq!(left("exclusive_maximum", "-127.5"), some("-128 to -128"));
        assert_eq!(left("exclusive_maximum", "-128"), None);
        assert_eq!(left("exclusive_maximum", "1e300"), some("-128 to 127"));
    }

    #[test]
    fn the_ends_of_128_bits_are_none() {
        let unsigned = Range::of(128, false);
        let most = "340282366920938463463374607431768211455";
        assert!(unsigned.holds(&number(most)) && !unsigned.keeping("minimum", &number(most)).is_empty());
        assert!(unsigned.keeping("exclusive_minimum", &number(most)).is_empty());
        assert!(unsigned.keeping("minimum", &number("340282366920938463463374607431768211456")).is_empty());
        let signed = Range::of(128, true);
        let least = "-170141183460469231731687303715884105728";
        assert!(
            signed.holds(&number(least)) && signed.keeping("exclusive_maximum", &number(least)).is_empty()
        );
        assert_eq!(Whole::Large(1 << 127).previous(), Whole::Small(i128::MAX));
        assert_eq!(Whole::Small(i128::MAX).next(), Whole::Large(1 << 127));
    }

    #[test]
    fn multiples_between_bounds() {
        let has = |least: &str, most: &str, step: &str| {
            let range = Range::of(128, true).keeping("minimum", &number(least));
            range.keeping("maximum", &number(most)).has_multiple(&number(step))
        };
        assert!(has("-1", "1", "7") && has("6", "7", "7") && has("-8", "-7", "7") && has("8", "16", "7"));
        assert!(!has("1", "6", "7") && !has("-6", "-1", "7") && !has("8", "13", "7"));
        assert!(!has("1", "100", "1e300"));
    }
}
