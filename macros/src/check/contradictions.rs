//! Rules that no value keeps: none of the type's, or none that keeps another rule as well.

use syn::Type;

use crate::errors::Errors;
use crate::rule::{Given, Number, Rule};
use crate::ty::{self, Integers};
use crate::whole::Range;

/// What is wrong with a rule that no value of the type keeps.
fn with_type(rule: &Rule, ty: &Type) -> Option<String> {
    let keyword = rule.row.keyword;
    match &rule.given {
        Given::Number(number) => {
            let Integers { name, range } = ty::integers(ty)?;
            if keyword == "multiple_of" && number.is_fraction() {
                return Some(
                    "an integer is no multiple of a fraction, but of its whole ones: write an integer"
                        .to_owned(),
                );
            }
            range.keeping(keyword, number).is_empty().then(|| beyond(keyword, &name, range))
        }
        Given::Count(count) => {
            let len = ty::len(ty)?;
            let breaks = (keyword == "min_items" && *count > len) || (keyword == "max_items" && *count < len);
            breaks.then(|| format!("the length of this array is always {len}: remove this"))
        }
        _ => None,
    }
}

fn beyond(keyword: &str, name: &str, Range { lowest, highest }: Range) -> String {
    match keyword {
        "minimum" => format!("no `{name}` is that large: the largest is {highest}, write that or less"),
        "exclusive_minimum" => format!("no `{name}` is larger: the largest is {highest}, write less"),
        "maximum" => format!("no `{name}` is that small: the smallest is {lowest}, write that or more"),
        _ => format!("no `{name}` is smaller: the smallest is {lowest}, write more"),
    }
}

/// The rules of a type, if it is known.
pub(super) fn check(rules: &[Rule], ty: Option<&Type>, errors: &mut Errors) {
    let mut kept = Vec::new();
    for rule in rules {
        match ty.and_then(|ty| with_type(rule, ty)) {
            Some(wrong) => errors.at(rule.word.span(), wrong),
            None => kept.push(rule),
        }
    }
    among(&kept, ty, errors);
}

/// Rules of which each could be kept without the others.
fn among(rules: &[&Rule], ty: Option<&Type>, errors: &mut Errors) {
    let before = errors.count();
    let find = |keyword: &str| rules.iter().copied().find(|rule| rule.row.keyword == keyword);
    for (least, most) in
        [("min_length", "max_length"), ("min_items", "max_items"), ("min_properties", "max_properties")]
    {
        let (Some(least), Some(most)) = (find(least), find(most)) else { continue };
        if let (Given::Count(low), Given::Count(high)) = (&least.given, &most.given)
            && low > high
        {
            contradiction(least, most, errors);
        }
    }
    let integers = ty.and_then(ty::integers).map(|integers| integers.range);
    for least in ["minimum", "exclusive_minimum"] {
        for most in ["maximum", "exclusive_maximum"] {
            let (Some(least), Some(most)) = (find(least), find(most)) else { continue };
            let (Given::Number(low), Given::Number(high)) = (&least.given, &most.given) else { continue };
            let (low_word, high_word) = (least.row.keyword, most.row.keyword);
            let is_empty = match integers {
                Some(range) => range.keeping(low_word, low).keeping(high_word, high).is_empty(),
                None => is_empty((low_word, low), (high_word, high)),
            };
            if is_empty {
                contradiction(least, most, errors);
            }
        }
    }
    for (exclusive, inclusive) in [("exclusive_minimum", "minimum"), ("exclusive_maximum", "maximum")] {
        if let (Some(rule), Some(_)) = (find(exclusive), find(inclusive)) {
            let message = format!("`{inclusive}` and `{exclusive}` bound the same side: keep one of them");
            errors.at(rule.word.span(), message);
        }
    }
    if let Some(rule) = find("multiple_of")
        && let Given::Number(step) = &rule.given
    {
        if !step.is_positive() {
            errors.at(rule.word.span(), "`multiple_of` takes a number greater than zero");
        } else if let Some(range) = integers
            && errors.count() == before
        {
            no_multiple(rules, range, rule, step, errors);
        }
    }
}

/// Whether no number at all lies between two bounds.
fn is_empty((least, low): (&str, &Number), (most, high): (&str, &Number)) -> bool {
    let order = low.compare(high);
    order.is_gt() || (order.is_eq() && (least, most) != ("minimum", "maximum"))
}

fn no_multiple(rules: &[&Rule], mut range: Range, rule: &Rule, step: &Number, errors: &mut Errors) {
    for rule in rules {
        if let Given::Number(bound) = &rule.given {
            range = range.keeping(rule.row.keyword, bound);
        }
    }
    if !range.has_multiple(step) {
        let (lowest, highest) = (range.lowest, range.highest);
        let message = format!(
            "no multiple of this is from {lowest} to {highest}: write a smaller one, or change the bounds"
        );
        errors.at(rule.word.span(), message);
    }
}

fn contradiction(least: &Rule, most: &Rule, errors: &mut Errors) {
    let message = format!("no value keeps both `{}` and `{}`: change one of them", least.word, most.word);
    errors.at(most.word.span(), message);
}

#[cfg(test)]
mod tests {
    /// What is said of a field with these rules.
    fn said(rules: &str, ty: &str) -> Vec<String> {
        let source = format!("struct Test {{ #[api({rules})] field: {ty} }}");
        let expansion = crate::derive(&syn::parse_str(&source).unwrap()).to_string();
        let messages = expansion.split("compile_error ! {").skip(1);
        messages.map(|rest| rest.split('"').nth(1).unwrap_or_default().to_owned()).collect()
    }

    #[track_caller]
    fn refused(rules: &str, ty: &str, start: &str) {
        let said = said(rules, ty);
        assert!(said.len() == 1 && said[0].starts_with(start), "{rules} on {ty}: {said:?}");
    }

    #[test]
    fn bounds_that_no_integer_of_the_type_keeps() {
        refused("minimum = 256", "u8", "no `u8` is that large: the largest is 255, write that or less");
        refused("minimum = 255.5", "u8", "no `u8` is that large");
        refused("exclusive_minimum = 255", "u8", "no `u8` is larger: the largest is 255, write less");
        refused("maximum = -1", "u32", "no `u32` is that small: the smallest is 0, write that or more");
        refused("exclusive_maximum = 0", "u32", "no `u32` is smaller: the smallest is 0, write more");
        refused("maximum = -129", "i8", "no `i8` is that small: the smallest is -128");
        refused("maximum = 0", "std::num::NonZeroU8", "no `NonZeroU8` is that small: the smallest is 1");
        refused("maximum = 0", "NonZero<u8>", "no `NonZero<u8>` is that small");
        refused("minimum = 1e300", "u128", "no `u128` is that large");
        refused("minimum = 18446744073709551616", "usize", "no `usize` is that large");
        refused("minimum = 300", "Option<Option<u8>>", "no `u8`");
        refused("items(minimum = 300)", "Vec<Option<u8>>", "no `u8`");
        refused("items(items(maximum = -1))", "[[u8; 2]; 2]", "no `u8`");
        refused("keys(minimum = 300)", "BTreeMap<u8, bool>", "no `u8`");
        refused("values(minimum = 300)", "HashMap<String, u8>", "no `u8`");
    }

    #[test]
    fn bounds_that_leave_nothing_together() {
        let contradiction = "no value keeps both";
        refused("minimum = 0.5, maximum = 0.7", "u8", contradiction);
        refused("exclusive_minimum = 1, exclusive_maximum = 2", "NonZeroU8", contradiction);
        refused("exclusive_minimum = 1, maximum = 1.5", "Option<i128>", contradiction);
        refused("minimum = 1, exclusive_maximum = 1", "f64", contradiction);
        refused("minimum = 2, maximum = 1", "Custom", contradiction);
        refused("minimum = 1, maximum = 6, multiple_of = 7", "u8", "no multiple of this is from 1 to 6");
        refused("multiple_of = 300", "NonZeroU8", "no multiple of this is from 1 to 255");
        refused("multiple_of = 0.5", "NonZeroU8", "an integer is no multiple of a fraction");
        refused("min_items = 3", "[u8; 2]", "the length of this array is always 2");
        refused("max_items = 1", "[u8; 2]", "the length of this array is always 2");
        refused("unique_items", "std::collections::HashSet<u8>", "a set takes an item that is there twice");
        refused("items(unique_items)", "Vec<BTreeSet<u8>>", "a set takes an item that is there twice");
        refused("example = [1]", "[u8; 2]", "the example is 1 long, and the array always 2");
    }

    #[test]
    fn one_mistake_is_one_message() {
        refused("minimum = 300, maximum = 200, multiple_of = 7", "u8", "no `u8`");
        refused("minimum = 300, example = 5", "u8", "no `u8`");
        refused("minimum = 5, maximum = 3, default = 4", "u8", "no value keeps both");
        refused("multiple_of = -0.5", "u8", "an integer is no multiple of a fraction");
    }

    #[test]
    fn bounds_that_say_nothing_or_little() {
        for (rules, ty) in [
            ("minimum = 0, maximum = 300", "u8"),
            ("minimum = 255, maximum = 255", "u8"),
            ("exclusive_minimum = 254, exclusive_maximum = 256", "u8"),
            ("minimum = 0.5, maximum = 0.7", "f32"),
            ("minimum = 0.5, maximum = 1.2", "u8"),
            ("exclusive_minimum = 1, exclusive_maximum = 2", "f64"),
            ("minimum = 300", "Custom"),
            ("multiple_of = 300", "u8"),
            ("minimum = -300, maximum = -7, multiple_of = 7", "i16"),
            ("maximum = 340282366920938463463374607431768211455", "u128"),
            ("min_items = 2, max_items = 2", "[u8; 2]"),
            ("min_items = 3", "[u8; N]"),
        ] {
            assert!(said(rules, ty).is_empty(), "{rules} on {ty}: {:?}", said(rules, ty));
        }
    }
}
