//! The rules: one row for each.

use syn::{Ident, LitStr, Path};

/// A rule that there is: JSON Schema's keyword in snake case, which is also the runtime's function.
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
    Count,
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

const fn row(keyword: &'static str, form: &'static str, takes: Takes, about: About) -> Row {
    Row { keyword, form, takes, about }
}

pub(crate) const ROWS: &[Row] = &[
    row("min_length", "min_length = 1", Takes::Count, About::Strings),
    row("max_length", "max_length = 1", Takes::Count, About::Strings),
    row("pattern", "pattern = \"^[a-z]+$\"", Takes::Pattern, About::Strings),
    row("minimum", "minimum = 0.5", Takes::Number, About::Numbers),
    row("maximum", "maximum = 0.5", Takes::Number, About::Numbers),
    row("exclusive_minimum", "exclusive_minimum = 0.5", Takes::Number, About::Numbers),
    row("exclusive_maximum", "exclusive_maximum = 0.5", Takes::Number, About::Numbers),
    row("multiple_of", "multiple_of = 0.5", Takes::Number, About::Numbers),
    row("min_items", "min_items = 1", Takes::Count, About::Arrays),
    row("max_items", "max_items = 1", Takes::Count, About::Arrays),
    row("unique_items", "unique_items", Takes::Nothing, About::Arrays),
    row("min_properties", "min_properties = 1", Takes::Count, About::Maps),
    row("max_properties", "max_properties = 1", Takes::Count, About::Maps),
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
    Function(Path),
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

    pub(crate) fn compare(&self, other: &Self) -> std::cmp::Ordering {
        match (self.value, other.value) {
            (Value::Integer(a), Value::Integer(b)) => a.cmp(&b),
            (Value::Large(a), Value::Large(b)) => a.cmp(&b),
            _ => self.as_f64().total_cmp(&other.as_f64()),
        }
    }

    /// Whether the number is a step, taken a whole number of times, as near as a float can tell.
    pub(crate) fn is_multiple_of(&self, step: &Self) -> bool {
        if let (Value::Integer(a), Value::Integer(b)) = (self.value, step.value) {
            return b != 0 && a.checked_rem(b).is_none_or(|rest| rest == 0);
        }
        let times = self.as_f64() / step.as_f64();
        (times - times.round()).abs() <= times.abs().max(1.0) * 1e-9
    }
}
