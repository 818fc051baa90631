//! [`Decimal`]: a number as it is written, for what floats cannot tell.

use alloc::string::{String, ToString};

use super::number::Bound;

/// Digits without zeros at either end, times a power of ten.
pub(super) struct Decimal {
    digits: u128,
    exponent: i32,
}

impl Decimal {
    /// The shortest decimal that stands for the number; `None` for what is infinite.
    pub(super) fn of(number: Bound) -> Option<Self> {
        let text = match number {
            Bound::Integer(value) => value.unsigned_abs().to_string(),
            Bound::Large(value) => value.to_string(),
            Bound::Float(value) if value.is_finite() => alloc::format!("{:e}", value.abs()),
            Bound::Float(_) => return None,
        };
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let mut digits = String::from(whole);
        digits.push_str(fraction);
        let significant = digits.trim_end_matches('0');
        let zeros = i32::try_from(digits.len() - significant.len()).ok()?;
        let behind_point = i32::try_from(fraction.len()).ok()?;
        Some(Self {
            digits: if significant.is_empty() { 0 } else { significant.parse().ok()? },
            exponent: exponent.parse::<i32>().ok()? - behind_point + zeros,
        })
    }

    /// Whether this is `step`, a whole number of times.
    pub(super) fn is_multiple_of(&self, step: Self) -> bool {
        if step.digits == 0 {
            return false;
        }
        if self.digits == 0 {
            return true;
        }
        match u32::try_from(self.exponent - step.exponent) {
            Ok(zeros) => {
                // digits × 10^zeros ≡ 0 (mod step): the power of ten leaves of the step what has neither 2 nor 5 in it.
                let rest = step.digits / greatest_common_divisor(step.digits, self.digits);
                without_tens(rest, zeros) == 1
            }
            // The value has digits behind the step's last one, and none of them is zero.
            Err(_) => {
                let zeros = self.exponent.abs_diff(step.exponent);
                let scaled = 10u128.checked_pow(zeros).and_then(|power| step.digits.checked_mul(power));
                scaled.is_some_and(|step| self.digits.is_multiple_of(step))
            }
        }
    }
}

/// What is left of a number when it is divided by 2 and by 5, each at most so many times.
fn without_tens(mut number: u128, times: u32) -> u128 {
    for factor in [2, 5] {
        let mut left = times;
        while left > 0 && number.is_multiple_of(factor) {
            number /= factor;
            left -= 1;
        }
    }
    number
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
