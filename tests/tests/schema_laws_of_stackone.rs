//! Schema and reader agree, for the models of StackOne: each that a document of the crate's own is there for.
#![allow(missing_docs, reason = "a test")]

mod schema_behaviour;

use std::fs;
use std::path::Path;

use schema_behaviour::{holds_of, validator, validator_but};
use serde_json::Value;
use stackone_models::registry;

#[test]
fn every_schema_is_one() {
    for entry in registry::all() {
        validator(&entry.schema());
    }
}

#[test]
fn documents_and_what_is_made_of_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/fixtures/cases");
    let mut held = 0;
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
        for case in cases.iter().filter(|case| case.get("violations").is_none()) {
            let entry = registry::find(case["model"].as_str().unwrap()).unwrap();
            let read = |document: &Value| entry.rewrite(document.to_string().as_bytes()).map(drop);
            // Durations are strings that the models say are durations.
            let validator = validator_but(&entry.schema(), &["duration"]);
            holds_of(&validator, &read, std::slice::from_ref(&case["json"]), |_| false);
            held += 1;
        }
    }
    assert!(held >= 16, "each of the 16 areas has a valid document, found {held}");
}
