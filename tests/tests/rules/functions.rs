//! Functions of the user's: `custom` on a field, `check` on a type.

use std::fmt;

use renamed_api_model::{ApiModel, Violation, json};
use serde_json::json;

use super::{breaks, keeps, lines, one, refused};

#[derive(Debug)]
struct Odd;

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be even\n")
    }
}

fn even(number: &u8) -> Result<(), Odd> {
    if number.is_multiple_of(2) { Ok(()) } else { Err(Odd) }
}

fn all_even(all: &[u8]) -> Result<(), Odd> {
    all.iter().try_for_each(even)
}

fn taken(text: &str) -> Result<(), String> {
    Err(format!("{text} is taken"))
}

#[test]
fn a_function_says_what_was_expected() {
    one!(Even: u8, custom = even, maximum = 8);
    one!(Evens: Vec<u8>, custom = all_even, items(custom = even));
    keeps::<Even>(&4);
    breaks::<Even>(&9, &["custom", "maximum"]);
    let report = Even { value: 3 }.validate().unwrap_err();
    // No control character gets into a log.
    assert_eq!(lines(&report), [r"/value: must be even\u{a} (custom)"]);
    breaks::<Evens>(&vec![2, 3], &["custom", "custom"]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model, check = in_order, check = Self::not_too_long, check = whole)]
struct Range {
    #[api(maximum = 100)]
    #[serde(rename = "from")]
    start: u8,
    to: u8,
    #[serde(default)]
    tags: Vec<String>,
}

impl Range {
    fn not_too_long(&self) -> Result<(), Violation> {
        if self.to.saturating_sub(self.start) <= 50 {
            Ok(())
        } else {
            Err(Violation::custom("/tags/0", "must not be so far apart"))
        }
    }
}

fn in_order(range: &Range) -> Result<(), Violation> {
    if range.start <= range.to { Ok(()) } else { Err(Violation::custom("/from", "must not be after `to`")) }
}

fn whole(range: &Range) -> Result<(), Violation> {
    if range.start == 7 { Err(Violation::custom("", "must not start at seven")) } else { Ok(()) }
}

#[test]
fn checks_of_the_whole_point_at_fields() {
    refused(
        &Range { start: 101, to: 3, tags: vec![] },
        r#"{"from":101,"to":3,"tags":[]}"#,
        &[
            "/from: expected a number of at most 100 (maximum, line 1, column 9)",
            "/from: must not be after `to` (custom, line 1, column 9)",
        ],
    );
    // In a document by place; by hand in the order in which they were made.
    let report = json::from_str::<Vec<Range>>("[{\"from\":7,\n\"to\":90,\"tags\":[\"a\"]}]").unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "/0: must not start at seven (custom, line 1, column 2)",
            "/0/tags/0: must not be so far apart (custom, line 2, column 17)",
        ]
    );
    let by_hand = Range { start: 7, to: 90, tags: vec!["a".to_owned()] }.validate().unwrap_err();
    assert_eq!(
        lines(&by_hand),
        ["/tags/0: must not be so far apart (custom)", "must not start at seven (custom)"]
    );
    // A place that is not in the text has no position.
    let report = Range::from_json(r#"{"from":1,"to":90}"#).unwrap_err();
    assert_eq!(lines(&report), ["/tags/0: must not be so far apart (custom)"]);
    assert!(Range::builder().start(9).to(3).build().is_err());
    assert_eq!(Range::builder().start(1).to(3).build().unwrap().validate(), Ok(()));
    assert!(serde_json::from_value::<Range>(json!({ "from": 3, "to": 1 })).is_err());
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model, check = never)]
#[serde(tag = "t")]
enum Refused {
    Some { range: Range },
    None,
}

fn never(refused: &Refused) -> Result<(), Violation> {
    if *refused == Refused::None { Err(Violation::custom("/t", "must not be none")) } else { Ok(()) }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model, check = nothing)]
struct Nothing;

fn nothing(_: &Nothing) -> Result<(), Violation> {
    Err(Violation::custom("", "must be something"))
}

#[test]
fn checks_of_unions_and_of_nothing() {
    refused(&Refused::None, r#"{"t":"None"}"#, &["/t: must not be none (custom, line 1, column 6)"]);
    refused(
        &Refused::Some { range: Range { start: 9, to: 1, tags: vec![] } },
        r#"{"t":"Some","range":{"from":9,"to":1,"tags":[]}}"#,
        &["/range/from: must not be after `to` (custom, line 1, column 29)"],
    );
    refused(&Nothing, "null", &["must be something (custom, line 1, column 1)"]);
}

#[test]
fn what_a_function_says_is_told_at_every_door() {
    one!(Said: String, custom = taken);
    let report = Said::from_json(r#"{"value":"hunter"}"#).unwrap_err();
    assert_eq!(lines(&report), ["/value: hunter is taken (custom, line 1, column 10)"]);
    assert_eq!(
        lines(&Said::builder().value("hunter").build().unwrap_err()),
        ["/value: hunter is taken (custom)"]
    );
    let report = Said::from_json(r#"{"value":""}"#).unwrap_err();
    assert_eq!(lines(&report), ["/value:  is taken (custom, line 1, column 10)"]);
}
