//! What the models put up with, and what they make of it.
#![cfg(feature = "full")]

use api_model::{ApiModel, Code, Report, Violation};
use serde_json::{Value, json};
use stackone_models::actions::{ActionsRpcData, ActionsRpcResponse, JsonRpcMessage};
use stackone_models::connect_sessions::{ConnectSession, ConnectSessionTokenAuthLink};
use stackone_models::hris::{Employee, Gender, TimeOff};
use stackone_models::marketing::{Message, MessageContent};
use stackone_models::shared::{
    Flag, FlagWord, Id, MappedFlag, RawBody, RawResponse, Single, Sourced, StatusResponse,
};
use time::macros::datetime;

fn read<T: ApiModel>(document: &Value) -> T {
    T::from_json(document.to_string()).unwrap_or_else(|report| panic!("{document}: {report}"))
}

fn refused<T: ApiModel>(document: &Value) -> Report {
    T::from_json(document.to_string()).err().unwrap_or_else(|| panic!("{document}: accepted"))
}

fn comes_back<T: ApiModel>(document: impl Into<Value>) -> T {
    let document = document.into();
    let value = read::<T>(&document);
    assert_eq!(serde_json::from_str::<Value>(&value.to_json()).unwrap(), document);
    value
}

#[test]
fn numbers_come_back_as_they_came() {
    for (number, text) in [
        (json!(200), "200"),
        (json!(200.0), "200.0"),
        (json!(-0.5), "-0.5"),
        (json!(u64::MAX), "18446744073709551615"),
    ] {
        let document = json!({ "statusCode": number, "message": "", "timestamp": "2025-07-01T09:00:00Z" });
        let status = comes_back::<StatusResponse>(document);
        assert_eq!(status.status_code.to_string(), text);
    }
}

#[test]
fn identifiers_are_numbers_or_strings() {
    let session = |id: Value| {
        json!({ "id": id, "organization_id": 1, "project_id": "", "origin_owner_id": "", "origin_owner_name": "",
            "created_at": "2025-07-01T09:00:00Z" })
    };
    assert_eq!(comes_back::<ConnectSession>(session(json!(7))).id, Id::from(7));
    assert_eq!(comes_back::<ConnectSession>(session(json!("7"))).id, Id::from("7"));
    assert_eq!(Id::from("7").to_string(), Id::from(7).to_string());
    let report = refused::<ConnectSession>(&session(json!([7])));
    assert_eq!(report.iter().map(Violation::pointer).collect::<Vec<_>>(), ["/id"]);
}

#[test]
fn booleans_may_be_words() {
    assert_eq!(comes_back::<Flag>(json!(true)), Flag::Boolean(true));
    assert_eq!(comes_back::<Flag>(json!("false")), Flag::Word(FlagWord::False));
    assert!(read::<Flag>(&json!("true")).is_true() && !bool::from(read::<Flag>(&json!("false"))));
    for other in [json!("yes"), json!("True"), json!(1), json!(null), json!([])] {
        refused::<Flag>(&other);
    }
    assert_eq!(comes_back::<MappedFlag>(json!("perhaps")).is_true(), None);
    assert_eq!(MappedFlag::from(true).is_true(), Some(true));
}

#[test]
fn a_bare_value_is_read_as_that_of_an_object() {
    let bare = read::<Employee>(&json!({ "gender": "female" }));
    assert_eq!(bare.gender, Some(Sourced::new(Gender::Female)));
    assert_eq!(bare, read::<Employee>(&json!({ "gender": { "value": "female" } })));
    assert_eq!(bare.to_json(), r#"{"gender":{"value":"female"}}"#);
    for document in [
        json!({ "gender": {} }),
        json!({ "gender": { "source_value": [null, 1] } }),
        json!({ "gender": { "value": "a word of tomorrow", "source_value": { "a": 1.5 } } }),
    ] {
        comes_back::<Employee>(document);
    }
}

/// The fault is inside of the object, not somewhere in a union.
#[test]
fn the_report_looks_into_a_sourced_value() {
    let report =
        refused::<Single<Employee>>(&json!({ "data": { "ethnicity": 5, "gender": { "value": 5 } } }));
    let faults: Vec<_> = report.iter().map(|violation| (violation.pointer(), violation.code())).collect();
    assert_eq!(faults, [("/data/ethnicity", Code::NoMatch), ("/data/gender/value", Code::Type)]);
}

#[test]
fn instants_and_local_times() {
    let time_off = comes_back::<TimeOff>(json!({
        "start_date": "2025-07-01T09:00:00", "end_date": "2025-07-14T17:30:00.5", "duration": "P13DT8H30M",
        "created_at": "2025-06-01T09:00:00.25+02:00"
    }));
    assert_eq!(time_off.start_date, Some(datetime!(2025-07-01 9:00)));
    assert_eq!(time_off.created_at, Some(datetime!(2025-06-01 9:00:00.25 +2)));
    let report = refused::<TimeOff>(
        &json!({ "start_date": "2025-07-01T09:00:00Z", "created_at": "2025-07-01T09:00:00" }),
    );
    assert_eq!(report.len(), 2);
}

#[test]
fn unions_take_the_best_match() {
    let content = |document: Value| {
        comes_back::<Message>(json!({ "message_content": document })).message_content.unwrap()
    };
    assert!(matches!(content(json!({ "body": "Hi", "from": "4711" })), MessageContent::Sms(_)));
    assert!(matches!(
        content(json!({ "subject": "Hi", "body": "…", "from": "us" })),
        MessageContent::Email(_)
    ));
    assert!(matches!(content(json!({ "title": "Hi", "body": "…" })), MessageContent::Push(_)));
    let data = |document: Value| comes_back::<ActionsRpcResponse>(json!({ "data": document })).data.unwrap();
    assert!(matches!(data(json!({ "a": 1 })), ActionsRpcData::Object(_)));
    assert!(matches!(data(json!([])), ActionsRpcData::List(_)));
    assert_eq!(comes_back::<RawBody>(json!([1, 255])), RawBody::Bytes(vec![1, 255]));
    comes_back::<RawResponse>(json!({ "method": "GET", "url": "", "response": [false] }));
    comes_back::<JsonRpcMessage>(json!({ "jsonrpc": "2.0", "method": "", "id": "init-1" }));
}

#[test]
fn what_opens_a_session_is_never_shown() {
    let document = json!({ "id": 7, "organization_id": 1, "project_id": "", "origin_owner_id": "", "origin_owner_name": "",
        "created_at": "2025-07-01T09:00:00Z", "token": "tell-no-one", "auth_link_url": "https://tell.no.one",
        "external_trigger_token": "tell-no-one" });
    let session = comes_back::<ConnectSessionTokenAuthLink>(document.clone());
    let shown = format!("{session:?}{session:#?}");
    assert!(!shown.contains("tell") && shown.contains("[REDACTED]"), "{shown}");
    let mut broken = document;
    broken["token"] = json!(["tell-no-one"]);
    broken["auth_link_url"] = json!({ "tell": "tell-no-one" });
    let report = refused::<ConnectSessionTokenAuthLink>(&broken);
    assert_eq!(report.len(), 2);
    assert!(!format!("{report:?} {report}").contains("tell"), "{report}");
}
