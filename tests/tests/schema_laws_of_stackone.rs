//! Schema and reader agree, for the models of StackOne: each that a document of the crate's own is there for.
#![allow(missing_docs, reason = "a test")]

mod schema_behaviour;

use std::fs;
use std::path::Path;

use schema_behaviour::{holds_of, takes, validator, validator_but};
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

/// Every example and default that a schema shows, with the place of the schema that it is for.
fn shown<'s>(schema: &'s Value, place: &str, found: &mut Vec<(String, &'s Value)>) {
    match schema {
        Value::Object(keywords) => {
            let examples = keywords.get("examples").and_then(Value::as_array).into_iter().flatten();
            let own = examples.chain(keywords.get("default"));
            found.extend(own.map(|value| (place.to_owned(), value)));
            for (keyword, inner) in keywords {
                if keyword != "examples" && keyword != "default" {
                    shown(
                        inner,
                        &format!("{place}/{}", keyword.replace('~', "~0").replace('/', "~1")),
                        found,
                    );
                }
            }
        }
        Value::Array(items) => {
            items
                .iter()
                .zip(0..)
                .for_each(|(item, i): (_, usize)| shown(item, &format!("{place}/{i}"), found));
        }
        _ => {}
    }
}

#[test]
fn examples_and_defaults_are_taken() {
    let mut count = 0;
    for entry in registry::all() {
        let schema = entry.schema();
        let mut values = Vec::new();
        shown(&schema, "", &mut values);
        takes(&schema, &values);
        count += values.len();
    }
    assert!(count > 1000, "the models have examples, found {count}");
}
