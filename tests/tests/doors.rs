//! The doors: every way in and out gives the same value, or the same violations.

use std::io::{self, Read, Write};

use renamed_api_model::{ApiModel, Code, Report, Violation, json};
use serde_json::{Value, json};
use stackone_models::connect_sessions::{ConnectSessionToken, ConnectSessionTokenCategory};
use time::macros::datetime;

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Room {
    #[serde(rename = "roomName")]
    name: String,
    seats: u16,
    floor: Option<i8>,
    kind: Kind,
    #[serde(default)]
    desks: Vec<Desk>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields)]
struct Desk {
    id: u32,
    owner: Option<String>,
}

#[derive(ApiModel, Clone, Copy, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Office,
    Lab,
}

const GOOD: &str = r#"{"roomName":"Café","seats":12,"kind":"lab","desks":[{"id":7,"owner":"Ada"},{"id":8}]}"#;

fn good() -> Room {
    Room {
        name: "Café".to_owned(),
        seats: 12,
        floor: None,
        kind: Kind::Lab,
        desks: vec![Desk { id: 7, owner: Some("Ada".to_owned()) }, Desk { id: 8, owner: None }],
    }
}

#[test]
fn from_json_takes_text_and_bytes() {
    assert_eq!(Room::from_json(GOOD), Ok(good()));
    let (string, bytes) = (GOOD.to_owned(), GOOD.as_bytes().to_vec());
    assert_eq!(Room::from_json(&string), Ok(good()));
    assert_eq!(Room::from_json(string), Ok(good()));
    assert_eq!(Room::from_json(GOOD.as_bytes()), Ok(good()));
    assert_eq!(Room::from_json(&bytes), Ok(good()));
    assert_eq!(Room::from_json(bytes), Ok(good()));
    assert_eq!(
        Room::from_json(br#"{"roomName":"","seats":0,"kind":"office"}"#).map(|room| room.kind),
        Ok(Kind::Office)
    );
}

#[test]
fn the_functions_of_json() {
    assert_eq!(json::from_str::<Room>(GOOD), Ok(good()));
    assert_eq!(json::from_slice::<Room>(GOOD.as_bytes()), Ok(good()));
    assert_eq!(json::from_reader::<_, Room>(GOOD.as_bytes()), Ok(good()));
    let value: Value = serde_json::from_str(GOOD).unwrap();
    assert_eq!(json::from_value::<Room>(&value), Ok(good()));
    assert_eq!(json::from_value::<Room>(value), Ok(good()));
    assert_eq!(serde_json::from_str::<Room>(GOOD).ok(), Some(good()));
}

#[test]
fn the_ways_out() {
    assert_eq!(good().to_json(), GOOD);
    assert_eq!(json::to_string(&good()).unwrap(), GOOD);
    assert_eq!(json::to_vec(&good()).unwrap(), GOOD.as_bytes());
    let mut written = Vec::new();
    json::to_writer(&mut written, &good()).unwrap();
    assert_eq!(written, GOOD.as_bytes());
    let value = json!({
        "roomName": "Café", "seats": 12, "kind": "lab", "desks": [{"id": 7, "owner": "Ada"}, {"id": 8}]
    });
    assert_eq!(json::to_value(good()).unwrap(), value);
    let room = good();
    assert_eq!(json::to_value(&room).unwrap(), value);
    assert_eq!(serde_json::to_string(&good()).unwrap(), GOOD);
    // Not only models.
    assert_eq!(json::to_string("a\n").unwrap(), r#""a\n""#);
    assert_eq!(json::to_string(&[Kind::Lab, Kind::Office]).unwrap(), r#"["lab","office"]"#);
}

#[test]
fn validate_finds_nothing_wrong_with_what_was_read() {
    assert_eq!(good().validate(), Ok(()));
    assert_eq!(Kind::Lab.validate(), Ok(()));
}

/// Members in alphabetical order: a `Value` has no other.
const WRONG: &str = r#"{
    "desks": [{"id": "7", "owner": null}, {"owner": 1, "size": 2}, null, 5, {"id": -1}],
    "floor": 200,
    "kind": "labb",
    "seats": null
}"#;

fn faults(report: &Report) -> Vec<(&str, Code)> {
    report.iter().map(|violation| (violation.pointer(), violation.code())).collect()
}

#[test]
fn a_wrong_document_has_the_same_faults_at_every_door() {
    let expected = [
        ("/desks/0/id", Code::Type),
        ("/desks/1/owner", Code::Type),
        ("/desks/1/size", Code::UnknownField),
        ("/desks/1/id", Code::Missing),
        ("/desks/2", Code::Null),
        ("/desks/3", Code::Type),
        ("/desks/4/id", Code::Type),
        ("/floor", Code::Type),
        ("/kind", Code::UnknownValue),
        ("/seats", Code::Null),
        ("/roomName", Code::Missing),
    ];
    let with_positions = [
        Room::from_json(WRONG),
        Room::from_json(WRONG.as_bytes()),
        json::from_str(WRONG),
        json::from_slice(WRONG.as_bytes()),
        json::from_reader(WRONG.as_bytes()),
    ];
    let first = with_positions[0].clone().unwrap_err();
    assert_eq!(faults(&first), expected);
    for read in with_positions {
        assert_eq!(read, Err(first.clone()));
    }
    let value: Value = serde_json::from_str(WRONG).unwrap();
    let report = json::from_value::<Room>(&value).unwrap_err();
    assert_eq!(faults(&report), expected);
    assert!(report.iter().all(|violation| violation.position().is_none()));
    let messages = |report: &Report| report.iter().map(|v| v.message().to_owned()).collect::<Vec<_>>();
    assert_eq!(messages(&report), messages(&first));
    assert!(serde_json::from_str::<Room>(WRONG).is_err());
}

/// What one door refuses, the others refuse; whichever reads a document reads the same value.
#[test]
fn every_door_gives_the_same_verdict() {
    let documents = [
        GOOD,
        WRONG,
        "null",
        "[]",
        "{}",
        r#""lab""#,
        r#"["Café",12,null,"lab",[]]"#,
        r#"["Café",12,null,"lab"]"#,
        r#"{"roomName":"","seats":1,"kind":"lab","desks":[[7,"Ada"]]}"#,
        r#"{"roomName":"","seats":1,"kind":["lab"]}"#,
        r#"{"roomName":"","seats":1,"kind":1}"#,
        r#"{"roomName":"","seats":1.0,"kind":"lab"}"#,
        r#"{"roomName":"","seats":-0,"kind":"lab"}"#,
        r#"{"roomName":"","seats":"1","kind":"lab"}"#,
        r#"{"roomName":"","seats":65536,"kind":"lab"}"#,
        r#"{"roomName":"","seats":1,"kind":"lab","floor":null}"#,
        r#"{"roomName":"","seats":1,"kind":"lab","floor":-129}"#,
        r#"{"roomName":"","seats":1,"kind":"Lab"}"#,
        r#"{"roomName":"","seats":1,"kind":"lab","desks":null}"#,
        r#"{"roomName":"","seats":1,"kind":"lab","desks":{}}"#,
        r#"{"roomName":"","seats":1,"kind":"lab","desks":[{"id":1,"id":2}]}"#,
        r#"{"roomName":"","seats":1,"kind":"lab","desks":[{"id":1,"x":2}]}"#,
        r#"{"roomName":"","seats":1,"kind":"lab","unknown":{"a":[1]}}"#,
        r#"{"roomName":"","seats":1,"kind":"lab",}"#,
        r#"{"roomName":"","seats":1,"kind":"lab"} x"#,
        "",
    ];
    let mut differences = Vec::new();
    for document in documents {
        let ours = json::from_str::<Room>(document).ok();
        let mut compare = |door: &str, read: Option<Room>| {
            if read != ours {
                differences.push(format!("{document}: {door} reads {read:?}, json::from_str {ours:?}"));
            }
        };
        compare("serde_json::from_str", serde_json::from_str(document).ok());
        compare("serde_json::from_reader", serde_json::from_reader(document.as_bytes()).ok());
        // A `Value` has nothing twice.
        if let Ok(value) = serde_json::from_str::<Value>(document)
            && !document.contains(r#""id":1,"id":2"#)
        {
            compare("json::from_value", json::from_value(&value).ok());
            compare("serde_json::from_value", serde_json::from_value(value).ok());
        }
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn serde_json_names_every_missing_field_of_an_object() {
    let error = |document: &str| serde_json::from_str::<Room>(document).unwrap_err().to_string();
    assert_eq!(error("{}"), "missing fields `roomName`, `seats`, `kind` at line 1 column 2");
    assert_eq!(
        error(r#"{"seats": 1, "desks": []}"#),
        "missing fields `roomName`, `kind` at line 1 column 25"
    );
    assert_eq!(error("{\"seats\": 1,\n\"kind\": \"lab\"}"), "missing field `roomName` at line 2 column 14");
    assert_eq!(
        error(r#"{"roomName": "", "seats": 1, "kind": "lab", "desks": [{"id": 1}, {}]}"#),
        "missing field `id` at line 1 column 67"
    );
    let error = serde_json::from_str::<ConnectSessionToken>("{}").unwrap_err().to_string();
    assert_eq!(
        error,
        "missing fields `created_at`, `id`, `organization_id`, `origin_owner_id`, `origin_owner_name`, \
         `project_id`, `provider`, `token` at line 1 column 2"
    );
    let error = serde_json::from_value::<Room>(json!({"kind": "lab"})).unwrap_err().to_string();
    assert_eq!(error, "missing fields `roomName`, `seats`");
}

#[test]
fn serde_json_says_what_else_is_wrong_without_the_value() {
    let error = |document: &str| serde_json::from_str::<Desk>(document).unwrap_err().to_string();
    assert_eq!(
        error(r#"{"id": "4711"}"#),
        "expected an integer of 32 bits, not negative, found a string at line 1 column 13"
    );
    assert_eq!(
        error(r#"{"id": 4711000000000}"#),
        "expected an integer of 32 bits, not negative, found an integer out of range at line 1 column 20"
    );
    assert_eq!(
        error(r#"{"id": 1, "owner": 4711}"#),
        "expected a string, found an integer at line 1 column 23"
    );
    assert_eq!(error(r#"{"id": 1, "id": 4711}"#), "duplicate field `id` at line 1 column 14");
    assert!(
        error(r#"{"id": 1, "name": 4711}"#)
            .starts_with("unknown field `name`, expected one of `id`, `owner`")
    );
    assert_eq!(error("4711"), "expected an object, found an integer at line 1 column 4");
}

/// The members of flattened fields are the object's own, to whoever looks for the right name.
#[test]
fn an_unknown_member_beside_flattened_ones() {
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(deny_unknown_fields)]
    struct Parcel {
        #[serde(rename = "id")]
        _id: u8,
        #[serde(flatten)]
        _size: Size,
        #[serde(flatten)]
        _way: Option<Way>,
    }
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    struct Size {
        #[serde(rename = "widthInMillimetres", alias = "breadth")]
        _width: u8,
    }
    #[derive(ApiModel, Debug)]
    #[api(crate = renamed_api_model)]
    #[serde(tag = "way")]
    enum Way {
        Air {
            #[serde(rename = "carrier")]
            _carrier: String,
        },
        Sea(Size),
    }
    let known = "unknown field, expected one of `id`, `widthInMillimetres`, `breadth`, `way`, `carrier`";
    let text = r#"{"id": 1, "breadth": 2, "x": 3}"#;
    let report = Parcel::from_json(text).unwrap_err();
    assert_eq!(report.iter().map(Violation::message).collect::<Vec<_>>(), [known]);
    let error = serde_json::from_str::<Parcel>(text).unwrap_err().to_string();
    assert!(error.starts_with(&known.replace("field,", "field `x`,")), "{error}");

    let text = r#"{"id": 1, "breadth": 2, "widthInMillimeters": 3}"#;
    let report = Parcel::from_json(text).unwrap_err().to_string();
    assert!(report.contains("unknown field, did you mean `widthInMillimetres`?"), "{report}");
    let error = serde_json::from_str::<Parcel>(text).unwrap_err().to_string();
    assert!(error.contains("did you mean `widthInMillimetres`?"), "{error}");
}

/// A reader that gives some bytes and then fails.
struct Failing(&'static [u8]);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() {
            return Err(io::Error::new(io::ErrorKind::ConnectionReset, "the wire of 10.1.2.3 was cut"));
        }
        self.0.read(buffer)
    }
}

#[test]
fn a_reader_that_fails() {
    let report = json::from_reader::<_, Room>(Failing(br#"{"roomName": "#)).unwrap_err();
    assert_eq!(
        report.to_string(),
        "Room: 1 violation\n  the text could not be read: connection reset (syntax)"
    );
    assert_eq!(report.iter().next().and_then(Violation::position), None);
    assert_eq!(report.to_problem().status(), 400);
    assert!(json::from_reader::<_, Room>(Failing(GOOD.as_bytes())).is_err());
}

/// A reader that gives one byte at a time, and is interrupted between them.
struct Trickle<'a>(&'a [u8], bool);

impl Read for Trickle<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let len = buffer.len().min(1);
        self.0.read(&mut buffer[..len])
    }
}

#[test]
fn a_reader_that_trickles() {
    assert_eq!(json::from_reader::<_, Room>(Trickle(GOOD.as_bytes(), false)), Ok(good()));
    let mut wrong = Trickle(b"{} {}", false);
    let report = json::from_reader::<_, Value>(&mut wrong).unwrap_err();
    assert_eq!(report.to_string(), "1 violation\n  expected the end of the text (syntax, line 1, column 4)");
}

/// A writer that has room for some bytes only.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 < bytes.len() {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        self.0 -= bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_writer_that_fails() {
    assert!(json::to_writer(Full(GOOD.len()), &good()).is_ok());
    let error = json::to_writer(Full(GOOD.len() - 1), &good()).unwrap_err();
    assert!(error.is_io());
    let error = json::to_writer(Full(0), &good()).unwrap_err();
    assert_eq!(error.io_error_kind(), Some(io::ErrorKind::StorageFull));
}

#[test]
fn models_in_std_types_at_the_top() {
    let rooms = json::from_str::<Vec<Room>>(&format!("[{GOOD}, {GOOD}]"));
    assert_eq!(rooms, Ok(vec![good(), good()]));
    assert_eq!(json::from_str::<Option<Room>>(GOOD), Ok(Some(good())));
    assert_eq!(json::from_str::<Option<Room>>(" null "), Ok(None));
    assert_eq!(json::from_str::<Vec<Room>>("[]"), Ok(Vec::new()));
    assert_eq!(json::from_str::<Box<Room>>(GOOD), Ok(Box::new(good())));
    assert_eq!(json::from_str::<Vec<Option<Kind>>>(r#"["lab", null]"#), Ok(vec![Some(Kind::Lab), None]));
    assert_eq!(json::to_string(&vec![Some(good())]).unwrap(), format!("[{GOOD}]"));

    let report = json::from_str::<Vec<Room>>(&format!("[{GOOD}, {{\"kind\": \"office\", \"seats\": true}}]"))
        .unwrap_err();
    assert_eq!(
        report.to_string(),
        "2 violations\n  \
         /1/seats: expected an integer from 0 to 65535, found a boolean (type, line 1, column 117)\n  \
         /1/roomName: required, but missing (missing)"
    );
    let report = json::from_str::<Option<Room>>("7").unwrap_err();
    assert_eq!(
        report.to_string(),
        "1 violation\n  expected an object, found an integer (type, line 1, column 1)"
    );
    let report = json::from_value::<Vec<Room>>(json!([null])).unwrap_err();
    assert_eq!(faults(&report), [("/0", Code::Null)]);
}

#[test]
fn the_builder_and_the_draft_are_doors_too() {
    let built = Room::builder()
        .seats(12)
        .kind(Kind::Lab)
        .name("Café")
        .desks([Desk::builder().id(7).owner("Ada").build(), Desk::builder().id(8).build()])
        .build();
    assert_eq!(built, good());
    assert_eq!(built.to_json(), GOOD);
    let report = Room::draft().seats(12).build().unwrap_err();
    assert_eq!(
        report.to_string(),
        "Room: 2 violations\n  /roomName: required, but missing (missing)\n  /kind: required, but missing (missing)"
    );
    let mut missing = json::from_str::<Room>(r#"{"seats": 12}"#).unwrap_err();
    assert_eq!(missing, report);
    missing = json::from_value(json!({"seats": 12})).map(|_: Room| ()).unwrap_err();
    assert_eq!(missing, report);
}

#[test]
fn a_token_through_every_door() {
    let token = ConnectSessionToken::builder()
        .id("cs_9b1d")
        .organization_id("org_5")
        .project_id("prj_77")
        .provider("personio")
        .origin_owner_id("customer-9")
        .origin_owner_name("Nordlicht GmbH")
        .categories([
            ConnectSessionTokenCategory::Hris,
            ConnectSessionTokenCategory::Other("payroll".to_owned()),
        ])
        .created_at(datetime!(2025-11-03 09:24:51.348 +1))
        .token("not-a-real-token")
        .build();
    let text = concat!(
        r#"{"categories":["hris","payroll"],"created_at":"2025-11-03T09:24:51.348+01:00","id":"cs_9b1d","#,
        r#""organization_id":"org_5","origin_owner_id":"customer-9","origin_owner_name":"Nordlicht GmbH","#,
        r#""project_id":"prj_77","provider":"personio","token":"not-a-real-token"}"#
    );
    assert_eq!(token.to_json(), text);
    let value: Value = serde_json::from_str(text).unwrap();
    let read = [
        ConnectSessionToken::from_json(text),
        json::from_str(text),
        json::from_slice(text.as_bytes()),
        json::from_reader(text.as_bytes()),
        json::from_value(&value),
        Ok(serde_json::from_str(text).unwrap()),
        Ok(serde_json::from_value(value).unwrap()),
    ];
    for read in read {
        assert!(read.is_ok_and(|read| read == token));
    }
}
