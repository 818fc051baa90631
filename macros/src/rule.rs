//! The rules: one row for each.

use syn::{ExprPath, Ident, LitStr};

/// A rule that there is: JSON Schema's keyword in snake case.
pub(crate) struct Row {
    pub(crate) keyword: &'static str,
    /// How it is written.
    pub(crate) form: &'static str,
    pub(crate) takes: Takes,
    pub(crate) about: About,
}

/// What a rule is given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    Nothing,
    /// A count: at least so many.
    Least,
    /// A count: at most so many.
    Most,
    Number,
    Pattern,
    /// Other rules, for what is inside.
    Rules,
    Function,
}

/// Which types a rule is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    Strings,
    Numbers,
    Arrays,
    Maps,
    Anything,
}

impl About {
    /// As in "a rule for strings".
    pub(crate) fn plural(self) -> &'static str {
        match self {
            Self::Strings => "strings",
            Self::Numbers => "numbers",
            Self::Arrays => "arrays",
            Self::Maps => "maps",
            Self::Anything => "any value",
        }
    }
}

impl Row {
    /// The function of the runtime: one for the least and the most of a count.
    pub(crate) fn function(&self) -> &'static str {
        match (self.takes, self.about) {
            (Takes::Least | Takes::Most, About::Strings) => "length",
            (Takes::Least | Takes::Most, About::Arrays) => "item_count",
            (Takes::Least | Takes::Most, _) => "member_count",
            _ => self.keyword,
        }
    }
}

const fn row(keyword: &'static str, form: &'static str, takes: Takes, about: About) -> Row {
    Row { keyword, form, takes, about }
}

pub(crate) const ROWS: &[Row] = &[
    row("min_length", "min_length = 1", Takes::Least, About::Strings),
    row("max_length", "max_length = 1", Takes::Most, About::Strings),
    row("pattern", "pattern = \"^[a-z]+$\"", Takes::Pattern, About::Strings),
    row("minimum", "minimum = 0.5", Takes::Number, About::Numbers),
    row("maximum", "maximum = 0.5", Takes::Number, About::Numbers),
    row("exclusive_minimum", "exclusive_minimum = 0.5", Takes::Number, About::Numbers),
    row("exclusive_maximum", "exclusive_maximum = 0.5", Takes::Number, About::Numbers),
    row("multiple_of", "multiple_of = 0.5", Takes::Number, About::Numbers),
    row("min_items", "min_items = 1", Takes::Least, About::Arrays),
    row("max_items", "max_items = 1", Takes::Most, About::Arrays),
    row("unique_items", "unique_items", Takes::Nothing, About::Arrays),
    row("min_properties", "min_properties = 1", Takes::Least, About::Maps),
    row("max_properties", "max_properties = 1", Takes::Most, About::Maps),
    row("items", "items(…)", Takes::Rules, About::Arrays),
    row("keys", "keys(…)", Takes::Rules, About::Maps),
    row("values", "values(…)", Takes::Rules, About::Maps),
    row("custom", "custom = path", Takes::Function, About::Anything),
];

/// The row of a keyword.
pub(crate) fn find(keyword: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.keyword == keyword)
}

/// A rule that was written.
pub(crate) struct Rule {
    pub(crate) row: &'static Row,
    pub(crate) word: Ident,
    pub(crate) given: Given,
}

pub(crate) enum Given {
    Nothing,
    Count(u64),
    Number(Number),
    Pattern(LitStr),
    Rules(Vec<Rule>),
    Function(ExprPath),
}

/// A number, and its text in JSON.
#[derive(Clone)]
pub(crate) struct Number {
    pub(crate) text: String,
    pub(crate) value: Value,
}

/// The smallest of these that holds a number.
#[derive(Clone, Copy)]
pub(crate) enum Value {
    Integer(i128),
    Large(u128),
    Float(f64),
}

impl Number {
    /// The number that JSON text stands for.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let integer = text.parse().map(Value::Integer).or_else(|_| text.parse().map(Value::Large));
        let value = match integer {
            Ok(value) => value,
            Err(_) => Value::Float(text.parse().ok().filter(|value: &f64| value.is_finite())?),
        };
        Some(Self { text: text.to_owned(), value })
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "only where one of the two is a float, which is no better"
    )]
    fn as_f64(&self) -> f64 {
        match self.value {
            Value::Integer(value) => value as f64,
            Value::Large(value) => value as f64,
            Value::Float(value) => value,
        }
    }

    pub(crate) fn is_positive(&self) -> bool {
        self.as_f64() > 0.0
    }

    /// Whether the number is a step, taken a whole number of times. Both are decimals, and taken as they are written.
    pub(crate) fn is_multiple_of(&self, step: &Self) -> bool {
        let (Some((digits, exponent)), Some((step, least))) = (self.decimal(), step.decimal()) else {
            return true;
        };
        if digits == 0 || step == 0 {
            return step != 0;
        }
        // A value with digits behind the step's last one is no multiple: its own last one is not zero.
        let Some(zeros) = exponent.checked_sub(least).and_then(|zeros| u32::try_from(zeros).ok()) else {
            return false;
        };
        let rest = (0..zeros).try_fold(digits % step, |rest, _| rest.checked_mul(10).map(|rest| rest % step));
        rest.is_none_or(|rest| rest == 0)
    }

    /// Digits without zeros at the end, times a power of ten; `None` if there are too many.
    fn decimal(&self) -> Option<(u128, i32)> {
        let text = self.text.trim_start_matches('-');
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_end_matches('0');
        let zeros = i32::try_from(digits.len() - significant.len()).ok()?;
        let behind_point = i32::try_from(fraction.len()).ok()?;
        let digits = if significant.is_empty() { 0 } else { significant.parse().ok()? };
        Some((digits, exponent.parse::<i32>().ok()?.checked_add(zeros)?.checked_sub(behind_point)?))
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn multiples_are_those_of_the_decimals() {
        let is =
            |value: &str, step: &str| Number::of(value).unwrap().is_multiple_of(&Number::of(step).unwrap());
        assert!(
            is("0.3", "0.1") && is("-19.99", "0.01") && is("1e20", "0.01") && is("0", "7") && is("6", "1.5")
        );
        assert!(!is("1e-2147483648", "100000") && !is("1e-2147483648", "0.1"));
        assert!(is("1e300", "1e-300") && is("340282366920938463463374607431768211455", "5"));
        assert!(!is("19.9900000001", "0.01") && !is("1", "0.3") && !is("1e-7", "1e-6") && !is("7", "2"));
    }
}
