//! Numbers of every width, compared as they are.

use std::num::{NonZeroI64, NonZeroU8, NonZeroU128};

use proptest::prelude::*;
use renamed_api_model::ApiModel as _;
use serde_json::Number;

use super::{breaks, keeps, one};

/// The same edges for every type.
macro_rules! widths {
    ($($test:ident $ty:ty;)*) => {$(
        #[test]
        fn $test() {
            one!(Few: $ty, minimum = 3, exclusive_maximum = 100, multiple_of = 3);
            one!(Rest: $ty, exclusive_minimum = 3, maximum = 100);
            let number = |value: u8| <$ty>::try_from(value).unwrap();
            for value in [3, 6, 99] {
                keeps::<Few>(&number(value));
            }
            breaks::<Few>(&number(2), &["minimum", "multiple_of"]);
            breaks::<Few>(&number(100), &["exclusive_maximum", "multiple_of"]);
            breaks::<Few>(&number(98), &["multiple_of"]);
            keeps::<Rest>(&number(4));
            keeps::<Rest>(&number(100));
            breaks::<Rest>(&number(3), &["exclusive_minimum"]);
            breaks::<Rest>(&number(101), &["maximum"]);
        }
    )*};
}

widths! {
    of_u8 u8;
    of_u32 u32;
    of_u64 u64;
    of_u128 u128;
    of_usize usize;
    of_i16 i16;
    of_i64 i64;
    of_i128 i128;
    of_isize isize;
    of_f64 f64;
    of_f32 f32;
    of_numbers Number;
}

#[test]
fn never_zero() {
    one!(Small: NonZeroU8, maximum = 2);
    one!(Signed: NonZeroI64, minimum = -1, multiple_of = 1);
    one!(Wide: NonZeroU128, exclusive_minimum = 340282366920938463463374607431768211454);
    keeps::<Small>(&NonZeroU8::MIN);
    breaks::<Small>(&NonZeroU8::MAX, &["maximum"]);
    keeps::<Signed>(&NonZeroI64::MAX);
    breaks::<Signed>(&NonZeroI64::MIN, &["minimum"]);
    keeps::<Wide>(&NonZeroU128::MAX);
    breaks::<Wide>(&NonZeroU128::MIN, &["exclusive_minimum"]);
}

#[test]
fn the_ends_of_every_width() {
    one!(I8: i8, exclusive_minimum = -128);
    one!(U64: u64, minimum = 18446744073709551615);
    one!(I64: i64, minimum = -9223372036854775807, maximum = 9223372036854775806);
    one!(U128: u128, minimum = 340282366920938463463374607431768211455);
    one!(I128: i128, minimum = -170141183460469231731687303715884105727, maximum = 170141183460469231731687303715884105726);
    breaks::<I8>(&i8::MIN, &["exclusive_minimum"]);
    keeps::<I8>(&-127);
    keeps::<U64>(&u64::MAX);
    breaks::<U64>(&(u64::MAX - 1), &["minimum"]);
    keeps::<I64>(&-i64::MAX);
    breaks::<I64>(&i64::MIN, &["minimum"]);
    breaks::<I64>(&i64::MAX, &["maximum"]);
    keeps::<U128>(&u128::MAX);
    breaks::<U128>(&(u128::MAX - 1), &["minimum"]);
    keeps::<I128>(&(i128::MAX - 1));
    breaks::<I128>(&i128::MAX, &["maximum"]);
    breaks::<I128>(&i128::MIN, &["minimum"]);
}

#[test]
fn integers_and_fractions_of_a_bound() {
    one!(Between: i64, minimum = -1.5, exclusive_maximum = 2.5);
    keeps::<Between>(&-1);
    keeps::<Between>(&2);
    breaks::<Between>(&-2, &["minimum"]);
    breaks::<Between>(&3, &["exclusive_maximum"]);
    // 2^53 + 1 is no float: a comparison by floats would take it for 2^53.
    one!(Exact: u64, maximum = 9007199254740992.0);
    keeps::<Exact>(&9_007_199_254_740_992);
    breaks::<Exact>(&9_007_199_254_740_993, &["maximum"]);
}

#[test]
fn floats_at_their_edges() {
    one!(Least: f64, minimum = 0.1);
    keeps::<Least>(&0.1);
    breaks::<Least>(&0.1f64.next_down(), &["minimum"]);
    one!(Positive: f64, exclusive_minimum = 0, maximum = 1e300);
    keeps::<Positive>(&f64::MIN_POSITIVE);
    breaks::<Positive>(&-0.0, &["exclusive_minimum"]);
    breaks::<Positive>(&f64::INFINITY, &["maximum"]);
    breaks::<Positive>(&f64::NAN, &["exclusive_minimum", "maximum"]);
    one!(Natural: f64, minimum = 0, multiple_of = 1);
    keeps::<Natural>(&-0.0);
    keeps::<Natural>(&1e300);
    breaks::<Natural>(&0.5, &["multiple_of"]);
    breaks::<Natural>(&f64::INFINITY, &["multiple_of"]);
    breaks::<Natural>(&f64::NEG_INFINITY, &["minimum", "multiple_of"]);
    breaks::<Natural>(&f64::NAN, &["minimum", "multiple_of"]);
    let report = Positive { value: f64::INFINITY }.validate().unwrap_err();
    assert_eq!(report.iter().next().unwrap().message(), "expected a number of at most 1e300");
}

#[test]
fn a_float_of_32_bits_is_what_is_written() {
    // With the bits of an `f64` it would be 0.10000000149011612.
    one!(Tenths: f32, minimum = 0.1, maximum = 0.3, multiple_of = 0.1);
    keeps::<Tenths>(&0.1);
    keeps::<Tenths>(&0.2);
    keeps::<Tenths>(&0.3);
    breaks::<Tenths>(&0.1f32.next_down(), &["minimum", "multiple_of"]);
    breaks::<Tenths>(&0.3f32.next_up(), &["maximum", "multiple_of"]);
    one!(Large: f32, multiple_of = 1e30);
    keeps::<Large>(&3e30);
}

#[test]
fn numbers_of_any_kind() {
    one!(Any: Number, minimum = 18446744073709551615, maximum = 1e20);
    keeps::<Any>(&Number::from(u64::MAX));
    keeps::<Any>(&Number::from_f64(1e20).unwrap());
    breaks::<Any>(&Number::from(i64::MIN), &["minimum"]);
    breaks::<Any>(&Number::from_f64(1.5e20).unwrap(), &["maximum"]);
}

one!(Cents: f64, multiple_of = 0.01);
one!(Tenths: f64, multiple_of = 0.1);
one!(Small: f64, multiple_of = 1e-7);
one!(Threes: f64, multiple_of = 3);
one!(ThreeTenths: f64, multiple_of = 0.3);
one!(Big: f64, multiple_of = 1234567890123456);
one!(Whole: i128, multiple_of = 1234567890123456);
one!(Huge: u128, multiple_of = 5);

#[test]
fn multiples_of_known_steps() {
    for value in [0.0, 0.07, 19.99, 1e20, -4.35, 1.1] {
        keeps::<Cents>(&value);
    }
    breaks::<Cents>(&19.995, &["multiple_of"]);
    keeps::<Tenths>(&0.3);
    breaks::<Tenths>(&0.35, &["multiple_of"]);
    keeps::<Small>(&0.000_000_3);
    breaks::<Small>(&0.000_000_35, &["multiple_of"]);
    keeps::<Threes>(&3e22);
    breaks::<Threes>(&1e22, &["multiple_of"]);
    keeps::<ThreeTenths>(&0.9);
    breaks::<ThreeTenths>(&1.0, &["multiple_of"]);
    keeps::<Big>(&2_469_135_780_246_912.0);
    keeps::<Huge>(&u128::MAX);
    breaks::<Whole>(&i128::MAX, &["multiple_of"]);
}

/// The digits of a decimal, as if there were no point, and how many of them are behind it.
fn digits(text: &str) -> (Vec<u8>, i32) {
    let text = text.trim_start_matches('-');
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = whole.bytes().chain(fraction.bytes()).map(|byte| byte - b'0').collect();
    let behind = i32::try_from(fraction.len()).unwrap() - exponent.parse::<i32>().unwrap();
    (digits, behind)
}

/// Long division on paper, of numbers with as many digits as it takes.
fn divides(step: &str, value: &str) -> bool {
    let ((mut value, v), (mut step, s)) = (digits(value), digits(step));
    let longer = usize::try_from(v.abs_diff(s)).unwrap();
    let shorter = if v < s { &mut value } else { &mut step };
    shorter.extend(std::iter::repeat_n(0, longer));
    let trim = |number: &[u8]| number.iter().copied().skip_while(|digit| *digit == 0).collect::<Vec<_>>();
    let step = trim(&step);
    let less = |a: &[u8], b: &[u8]| a.len() < b.len() || (a.len() == b.len() && a < b);
    let mut rest: Vec<u8> = Vec::new();
    for digit in value {
        rest.push(digit);
        rest = trim(&rest);
        while !less(&rest, &step) {
            let mut borrowed = 0;
            for at in 0..rest.len() {
                let place = rest.len() - 1 - at;
                let taken = borrowed + step.len().checked_sub(at + 1).map_or(0, |place| step[place]);
                borrowed = u8::from(rest[place] < taken);
                rest[place] = rest[place] + 10 * borrowed - taken;
            }
            rest = trim(&rest);
        }
    }
    rest.is_empty()
}

#[test]
fn division_on_paper() {
    assert!(divides("0.01", "19.99") && divides("3", "3e22") && divides("1e-7", "1") && divides("7", "0"));
    assert!(!divides("0.01", "19.995") && !divides("3", "1e22") && !divides("1e3", "1e2"));
}

/// Floats, many of them multiples of something.
fn floats() -> impl Strategy<Value = f64> {
    let of = |step: f64| (-1_000_000_000_i32..1_000_000_000).prop_map(move |times| f64::from(times) * step);
    prop_oneof![
        any::<f64>().prop_filter("finite", |value| value.is_finite()),
        of(0.01),
        of(0.1),
        of(0.3),
        of(3.0),
        of(1e-7),
        of(1_234_567_890_123_456.0),
        ("-?[0-9]{1,9}\\.[0-9]{1,8}", -20..20)
            .prop_map(|(text, exponent)| format!("{text}e{exponent}").parse().unwrap()),
    ]
}

proptest! {
    #[test]
    fn multiples_are_those_of_exact_decimals(value in floats(), whole in any::<i128>(), times in -1_000_000_i128..1_000_000) {
        let text = format!("{value:e}");
        let holds = |report: Result<(), _>| report.is_ok();
        prop_assert_eq!(holds(Cents { value }.validate()), divides("0.01", &text), "{}", text);
        prop_assert_eq!(holds(Tenths { value }.validate()), divides("0.1", &text), "{}", text);
        prop_assert_eq!(holds(Small { value }.validate()), divides("1e-7", &text), "{}", text);
        prop_assert_eq!(holds(Threes { value }.validate()), divides("3", &text), "{}", text);
        prop_assert_eq!(holds(ThreeTenths { value }.validate()), divides("0.3", &text), "{}", text);
        prop_assert_eq!(holds(Big { value }.validate()), divides("1234567890123456", &text), "{}", text);
        for whole in [whole, times * 1_234_567_890_123_456] {
            let text = whole.to_string();
            prop_assert_eq!(holds(Whole { value: whole }.validate()), divides("1234567890123456", &text), "{}", text);
        }
    }
}
