//! The crate's own documents, valid and broken: what is read, what comes back, and what is reported.
#![cfg(all(feature = "full", feature = "registry"))]

mod harness;

use std::path::Path;

use harness::{Case, Change, check, load};
use serde_json::json;
use stackone_models::registry;

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    load(&folder).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_document_is_read_written_and_reported_as_it_says() {
    for case in cases() {
        let outcome = check(&case).unwrap_or_else(|| panic!("{}: there is no {}", case.place, case.model));
        assert_eq!(outcome.faults, <[String; 0]>::default(), "{}: {}", case.place, case.model);
        let changed: Vec<_> = outcome
            .changed
            .iter()
            .filter(|(change, _)| *change != Change::Instant)
            .map(|(change, pointer)| format!("{pointer}: {}", change.as_str()))
            .collect();
        assert_eq!(changed, <[String; 0]>::default(), "{}: {}", case.place, case.model);
    }
}

#[test]
fn every_area_has_valid_documents_and_broken_ones() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
    let areas = "accounting accounts actions ats connect_sessions connectors crm documents hris iam lms logs marketing \
                 messaging proxy ticketing";
    for area in areas.split_whitespace() {
        let cases = load(&folder.join(area).with_extension("json")).unwrap();
        let broken = cases.iter().filter(|case| !case.violations.is_empty()).count();
        assert!(
            cases.len() >= 3 && broken >= 1 && broken < cases.len(),
            "{area}: {broken} of {}",
            cases.len()
        );
    }
}

/// The harness itself can fail.
#[test]
fn a_wrong_expectation_is_a_fault() {
    let case = |model: &str, json, violations: &[&str]| Case {
        place: String::new(),
        model: model.to_owned(),
        json,
        violations: violations.iter().map(|&pointer| pointer.to_owned()).collect(),
        why_not: Vec::new(),
        becomes: None,
    };
    let faults = |case: &Case| check(case).unwrap().faults;
    let created = json!({"statusCode": 201, "message": "", "timestamp": "2025-07-01T09:00:00Z", "data": {}});
    assert_eq!(faults(&case("CreateResult", created.clone(), &[])), <[String; 0]>::default());
    assert_eq!(faults(&case("CreateResult", created, &["/data"])), ["/data: accepted"]);
    assert_eq!(faults(&case("CreateResult", json!([]), &["/data"])).len(), 2);
    let mut becomes_other = case("StatusReason", json!({"timestamp": "2025-07-01T09:00:00Z"}), &[]);
    becomes_other.becomes = Some(json!({}));
    assert_eq!(faults(&becomes_other), ["/timestamp: came back otherwise"]);
}

#[test]
fn every_name_is_listed_once() {
    let mut names: Vec<_> = registry::all().map(registry::Entry::name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    // The 538 of the API, and the token of before.
    assert_eq!(count, 539);
}

#[test]
fn every_model_has_a_description() {
    for entry in registry::all() {
        let model = entry.model();
        assert!(!model.doc.is_empty(), "{}", entry.path());
        for field in model.fields() {
            assert!(
                field.doc().ends_with(['.', '?']),
                "{} {}: {:?}",
                entry.path(),
                field.name(),
                field.doc()
            );
        }
    }
}
