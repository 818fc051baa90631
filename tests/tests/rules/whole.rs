//! One model with rules of every kind: what is told, and where.

use std::collections::BTreeMap;

use renamed_api_model::{ApiModel, Violation, json};
use serde_json::{Value, json};

use super::lines;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model, check = ends_later)]
struct Booking {
    #[api(min_length = 2, max_length = 4, pattern = "^[a-zé]+$")]
    name: String,
    #[api(minimum = 1, maximum = 10)]
    seats: u8,
    #[api(exclusive_minimum = 0, multiple_of = 0.01)]
    price: Option<f64>,
    #[api(min_items = 1, max_items = 3, unique_items, items(min_length = 1, custom = no_spaces))]
    tags: Option<Vec<String>>,
    #[api(min_properties = 1, keys(max_length = 3), values(maximum = 5))]
    rooms: Option<BTreeMap<String, i64>>,
    start: u32,
    end: u32,
    guest: Option<Guest>,
    #[serde(default)]
    others: Vec<Guest>,
}

#[derive(ApiModel, Clone, PartialEq)]
#[api(crate = renamed_api_model)]
struct Guest {
    #[api(secret, min_length = 4, custom = not_ours)]
    pin: String,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Id(#[api(min_length = 3)] String);

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "kind")]
enum Contact {
    Mail {
        #[api(pattern = "@")]
        to: String,
    },
    Ref(Id2),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Id2 {
    #[api(min_length = 3)]
    id: String,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Most<T> {
    #[api(maximum = 3)]
    most: T,
    #[api(max_items = 2, items(minimum = 0))]
    all: Vec<T>,
}

fn no_spaces(text: &str) -> Result<(), String> {
    if text.contains(' ') { Err("must have no spaces".to_owned()) } else { Ok(()) }
}

fn not_ours(pin: &str) -> Result<(), String> {
    if pin == "0000" { Err(format!("{pin} is taken")) } else { Ok(()) }
}

fn ends_later(booking: &Booking) -> Result<(), Violation> {
    if booking.end > booking.start {
        Ok(())
    } else {
        Err(Violation::custom("/end", "must be later than `start`"))
    }
}

fn valid() -> Value {
    json!({
        "name": "été", "seats": 2, "price": 19.99, "tags": ["a", "b"], "rooms": {"a": 1}, "start": 1, "end": 2,
        "guest": {"pin": "1234"}, "others": [{"pin": "5678"}]
    })
}

#[test]
fn a_good_value_passes_every_door() {
    let booking: Booking = json::from_value(valid()).unwrap();
    assert_eq!(serde_json::from_value::<Booking>(valid()).unwrap(), booking);
    assert_eq!(booking.validate(), Ok(()));
    let built = Booking::builder().name("été").seats(2).start(1).end(2).build().unwrap();
    assert_eq!(built.name, "été");
}

#[test]
fn all_broken_rules_are_told_at_their_places() {
    let document = r#"{
  "name": "X",
  "seats": 11,
  "price": 0.001,
  "tags": ["a", "b c", "a", ""],
  "rooms": {"long": 1, "b": 9},
  "start": 2, "end": 1,
  "guest": {"pin": "0000"},
  "others": [{"pin": "1234"}, {"pin": "1"}]
}"#;
    let report = Booking::from_json(document).unwrap_err();
    let expected = [
        "/name: expected a string of at least 2 characters (min_length, line 2, column 11)",
        "/name: expected a string that matches `^[a-zé]+$` (pattern, line 2, column 11)",
        "/seats: expected a number of at most 10 (maximum, line 3, column 12)",
        "/price: expected a multiple of 0.01 (multiple_of, line 4, column 12)",
        "/tags: expected an array of at most 3 items (max_items, line 5, column 11)",
        "/tags: expected items that are all different, found that of index 0 again at 2 (unique_items, line 5, column 11)",
        "/tags/1: must have no spaces (custom, line 5, column 17)",
        "/tags/3: expected a string of at least 1 character (min_length, line 5, column 29)",
        "/rooms/long: expected a string of at most 3 characters (max_length, line 6, column 21)",
        "/rooms/b: expected a number of at most 5 (maximum, line 6, column 29)",
        "/end: must be later than `start` (custom, line 7, column 22)",
        "/guest/pin: not acceptable (custom, line 8, column 20)",
        "/others/1/pin: expected a string of at least 4 characters (min_length, line 9, column 39)",
    ];
    assert_eq!(lines(&report), expected);
}

#[test]
fn a_value_made_by_hand_breaks_the_same_rules() {
    let mut booking: Booking = json::from_value(valid()).unwrap();
    booking.name = "X".to_owned();
    booking.seats = 11;
    booking.end = 0;
    booking.guest = Some(Guest { pin: "0000".to_owned() });
    booking.others.push(Guest { pin: "1".to_owned() });
    let expected = [
        "/name: expected a string of at least 2 characters (min_length)",
        "/name: expected a string that matches `^[a-zé]+$` (pattern)",
        "/seats: expected a number of at most 10 (maximum)",
        "/guest/pin: not acceptable (custom)",
        "/others/1/pin: expected a string of at least 4 characters (min_length)",
        "/end: must be later than `start` (custom)",
    ];
    assert_eq!(lines(&booking.validate().unwrap_err()), expected);
    let report = Booking::builder().name("X").seats(2).start(1).end(2).build().unwrap_err();
    assert_eq!(lines(&report), expected[..2]);
    let report = Booking::draft().name("X").seats(2).start(1).end(2).build().unwrap_err();
    assert_eq!(lines(&report), expected[..2]);
    assert!(Booking::draft().name("X").build().unwrap_err().to_string().contains("/seats: required"));
}

#[test]
fn serde_stops_at_the_first_broken_rule() {
    let mut document = valid();
    document["rooms"] = json!({"a": 9});
    let error = serde_json::from_value::<Booking>(document).unwrap_err();
    assert_eq!(error.to_string(), "at /rooms/a: expected a number of at most 5");
    let mut document = valid();
    document["end"] = json!(0);
    let error = serde_json::from_value::<Booking>(document.clone()).unwrap_err();
    assert_eq!(error.to_string(), "at /end: must be later than `start`");
    let report = json::from_value::<Booking>(document).unwrap_err();
    assert_eq!(lines(&report), ["/end: must be later than `start` (custom)"]);
}

#[test]
fn newtypes_unions_and_generics() {
    assert_eq!(
        lines(&Id::from_json("\"ab\"").unwrap_err()),
        ["expected a string of at least 3 characters (min_length, line 1, column 1)"]
    );
    assert_eq!(
        lines(&Id("a".to_owned()).validate().unwrap_err()),
        ["expected a string of at least 3 characters (min_length)"]
    );
    let report = Contact::from_json(r#"{"to":"a","kind":"Mail"}"#).unwrap_err();
    assert_eq!(lines(&report), ["/to: expected a string that matches `@` (pattern, line 1, column 7)"]);
    let report = Contact::from_json(r#"{"kind":"Ref","id":"a"}"#).unwrap_err();
    assert_eq!(
        lines(&report),
        ["/id: expected a string of at least 3 characters (min_length, line 1, column 20)"]
    );
    assert_eq!(
        lines(&Contact::Mail { to: String::new() }.validate().unwrap_err()),
        ["/to: expected a string that matches `@` (pattern)"]
    );
    let report = Most::<i8>::from_json(r#"{"most":4,"all":[1,-1,1]}"#).unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "/most: expected a number of at most 3 (maximum, line 1, column 9)",
            "/all: expected an array of at most 2 items (max_items, line 1, column 17)",
            "/all/1: expected a number of at least 0 (minimum, line 1, column 20)"
        ]
    );
    assert_eq!(
        lines(&Most { most: f64::NAN, all: vec![] }.validate().unwrap_err()),
        ["/most: expected a number of at most 3 (maximum)"]
    );
}

#[test]
fn a_draft_tells_of_what_is_missing_and_of_broken_rules() {
    let report = Booking::draft().name("X").start(1).build().unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "/seats: required, but missing (missing)",
            "/end: required, but missing (missing)",
            "/name: expected a string of at least 2 characters (min_length)",
            "/name: expected a string that matches `^[a-zé]+$` (pattern)",
        ]
    );
}

#[derive(ApiModel, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Renamed {
    #[serde(alias = "titel")]
    #[api(min_length = 3)]
    title: String,
    #[serde(rename = "a/b~c")]
    #[api(items(maximum = 3))]
    counts: Option<Vec<u8>>,
    other: u8,
}

/// What is told of is the member that is there, whatever it is called, though others are missing or wrong.
#[test]
fn broken_rules_are_at_the_members_of_the_document() {
    let report = Renamed::from_json(r#"{"a/b~c":[1,9,2,8],"titel":"x"}"#).unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "/a~1b~0c/1: expected a number of at most 3 (maximum, line 1, column 13)",
            "/a~1b~0c/3: expected a number of at most 3 (maximum, line 1, column 17)",
            "/titel: expected a string of at least 3 characters (min_length, line 1, column 28)",
            "/other: required, but missing (missing)",
        ]
    );
    let report = Renamed::from_json(r#"{"title":"x","other":"y"}"#).unwrap_err();
    assert_eq!(
        lines(&report),
        [
            "/title: expected a string of at least 3 characters (min_length, line 1, column 10)",
            "/other: expected an integer from 0 to 255, found a string (type, line 1, column 22)",
        ]
    );
}

/// Also where the member is one of a part, of a flattened field, or of an item.
#[test]
fn broken_rules_are_at_the_members_of_parts() {
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Place {
        #[serde(alias = "postcode")]
        zip: Option<String>,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Page {
        #[serde(alias = "size")]
        per_page: Option<u8>,
    }
    #[derive(ApiModel, Debug, PartialEq)]
    #[api(crate = renamed_api_model, check = never::zip, check = never::zip_of_second, check = never::zip_by_name)]
    #[api(check = never::per_page, check = never::other)]
    struct Whole {
        place: Option<Place>,
        places: Vec<Place>,
        by_name: BTreeMap<String, Place>,
        #[serde(flatten)]
        page: Page,
    }
    mod never {
        use renamed_api_model::Violation;

        macro_rules! never {
            ($($name:ident $pointer:literal)*) => {
                $(pub(crate) fn $name<T>(_: &T) -> Result<(), Violation> {
                    Err(Violation::custom($pointer, "never"))
                })*
            };
        }

        never! {
            zip "/place/zip"
            zip_of_second "/places/1/zip"
            zip_by_name "/by_name/a~1b/zip"
            per_page "/per_page"
            other "/place/other"
        }
    }
    let text = r#"{"place": {"postcode": "1"}, "size": 5, "places": [{}, {"zip": "3"}], "by_name": {"a/b": {"postcode": "4"}}}"#;
    assert_eq!(
        lines(&Whole::from_json(text).unwrap_err()),
        [
            "/place/other: never (custom)",
            "/place/postcode: never (custom, line 1, column 24)",
            "/size: never (custom, line 1, column 38)",
            "/places/1/zip: never (custom, line 1, column 64)",
            "/by_name/a~1b/postcode: never (custom, line 1, column 103)",
        ]
    );
}
