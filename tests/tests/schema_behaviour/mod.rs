//! The law of schemas: a schema and the reader accept and refuse the same documents, but for the differences that
//! `api_model::schema` lists. One call for each type:
//!
//! ```text
//! schema_behaviour::holds::<Badge>(&[json!({ "id": 7 })]);
//! ```
#![allow(missing_docs, dead_code, reason = "each test file uses what it needs")]

use std::error::Error;

use boon::{Compiler, Format, SchemaIndex, Schemas};
use renamed_api_model::{FieldType, Report, json, schema};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Takes valid documents. Each is accepted by both; each document made of one by a change somewhere in it is accepted by
/// both or by neither.
#[track_caller]
pub(crate) fn holds<T: for<'de> FieldType<'de>>(valid: &[Value]) {
    holds_but::<T>(valid, |_| false);
}

/// The same, but for documents that are among the listed differences: those must be judged differently.
#[track_caller]
pub(crate) fn holds_but<T: for<'de> FieldType<'de>>(valid: &[Value], differs: impl Fn(&Value) -> bool) {
    let read = |document: &Value| json::from_value::<T>(document).map(drop);
    holds_of(&validator(&schema::json_schema::<T>()), &read, valid, differs);
}

/// The same, of a schema and a reader whose type is not at hand.
#[track_caller]
pub(crate) fn holds_of(
    validator: &Validator,
    read: &dyn Fn(&Value) -> Result<(), Report>,
    valid: &[Value],
    differs: impl Fn(&Value) -> bool,
) {
    let schema = &validator.schema;
    let mut disagreements = Vec::new();
    for document in valid {
        let report = read(document).err();
        assert!(report.is_none(), "{document} is refused when read: {report:?}");
        let error = validator.validate(document).err();
        assert!(error.is_none(), "{document} is refused by the schema: {error:?}\n{schema:#}");
        for changed in changes(document) {
            let (read, valid) = (read(&changed), validator.validate(&changed));
            if (read.is_ok() != valid.is_ok()) != differs(&changed) {
                disagreements.push(format!("{changed}\n  read:   {read:?}\n  schema: {valid:?}"));
            }
        }
    }
    let (count, shown) = (disagreements.len(), disagreements.iter().take(10).cloned().collect::<Vec<_>>());
    assert!(disagreements.is_empty(), "{count} disagreements\n{}\n{schema:#}", shown.join("\n"));
}

/// A validator that looks at formats.
pub(crate) struct Validator {
    schema: Value,
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    pub(crate) fn validate(&self, document: &Value) -> Result<(), String> {
        self.schemas.validate(document, self.index).map_err(|error| error.to_string())
    }
}

/// The validator of a schema, which must be one by the rules of its draft.
#[track_caller]
pub(crate) fn validator(schema: &Value) -> Validator {
    validator_but(schema, &[])
}

/// The same, but for some formats: what a field is said to be by `#[api(format = …)]`, the reader takes at its word.
#[track_caller]
pub(crate) fn validator_but(schema: &Value, unchecked: &[&'static str]) -> Validator {
    let mut schemas = Schemas::new();
    match compiler(schema, unchecked).compile("schema.json", &mut schemas) {
        Ok(index) => Validator { schema: schema.clone(), schemas, index },
        Err(error) => panic!("{error:#}\n{schema:#}"),
    }
}

/// Each of these values is taken by the part of the schema that stands at the JSON Pointer beside it.
#[track_caller]
pub(crate) fn takes(schema: &Value, values: &[(String, &Value)]) {
    let (mut compiler, mut schemas) = (compiler(schema, &[]), Schemas::new());
    for (place, value) in values {
        let part = compiler.compile(&format!("schema.json#{place}"), &mut schemas).unwrap();
        if let Err(error) = schemas.validate(value, part) {
            panic!("{value} at {place}: {error}\n{schema:#}");
        }
    }
}

fn compiler(schema: &Value, unchecked: &[&'static str]) -> Compiler {
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    for name in unchecked {
        compiler.register_format(Format { name, func: |_| Ok(()) });
    }
    // OpenAPI's two formats without offsets are what the others are with one.
    compiler.register_format(Format {
        name: "time-local",
        func: |value| is_date_time(value, |text| format!("2000-01-01T{text}Z")),
    });
    compiler.register_format(Format {
        name: "date-time-local",
        func: |value| is_date_time(value, |text| format!("{text}Z")),
    });
    compiler.add_resource("schema.json", schema.clone()).unwrap();
    compiler
}

fn is_date_time(value: &Value, complete: fn(&str) -> String) -> Result<(), Box<dyn Error>> {
    match value.as_str() {
        Some(text) => {
            OffsetDateTime::parse(&complete(text), &Rfc3339)?;
            Ok(())
        }
        None => Ok(()),
    }
}

/// Values that each are on one side or the other of something. None is one of the listed differences: no
/// `1.0`, no `-0`.
fn probes() -> Vec<Value> {
    let mut probes = vec![
        json!(null),
        json!(true),
        json!(1.5),
        json!(-0.5),
        json!(1e300),
        json!(-1e300),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(""),
        json!("x"),
        json!("é"),
        json!("xy"),
        json!("x'y"),
        json!("7"),
        json!("true"),
        json!("2025-11-03"),
        json!("2025-11-03T09:24:51"),
        json!("2025-11-03T09:24:51Z"),
        json!("2025-13-03T09:24:51Z"),
        json!("09:24:51"),
        json!("P1DT2H"),
        json!("1 day"),
        json!("https://stackone.example/x?y=z"),
        json!("67e55044-10b1-426f-9247-bb680e5fe0c8"),
        json!("67e5504410b1426f9247bb680e5fe0c8"),
        json!([]),
        json!([null]),
        json!([[]]),
        json!(["x"]),
        json!([1]),
        json!([1, 2]),
        json!([1, 1, 1, 1]),
        json!({}),
        json!({ "x": null }),
        json!({ "x": 1 }),
        json!({ "7": 1 }),
        json!({ "07": 1 }),
        json!({ "-7": 1 }),
        json!({ "true": 1 }),
        json!({ "x": 1, "y": "z" }),
    ];
    // The bounds of 64 bits are among the differences: the validator counts in doubles.
    for bits in [7, 8, 15, 16, 31, 32, 53] {
        let bound = 1_i128 << bits;
        let around = [bound - 1, bound, -bound, -bound - 1];
        probes.extend(around.iter().filter_map(|number| i64::try_from(*number).ok()).map(Value::from));
        probes.extend(around.iter().filter_map(|number| u64::try_from(*number).ok()).map(Value::from));
    }
    probes.extend((-2..4).map(Value::from));
    probes
}

/// The documents that one change makes: a value replaced, a member or item left out, added or repeated.
fn changes(document: &Value) -> Vec<Value> {
    let mut changes = probes();
    match document {
        Value::Object(members) => {
            for (name, value) in members {
                let without: Map<_, _> = members.clone().into_iter().filter(|(key, _)| key != name).collect();
                changes.push(without.clone().into());
                for other in [format!("{name}_"), name.to_uppercase()] {
                    changes.push(with(&without, &other, value));
                }
                changes.extend(self::changes(value).iter().map(|changed| with(members, name, changed)));
            }
            changes.extend(
                [json!(null), json!(1), json!("x")].iter().map(|extra| with(members, "extra", extra)),
            );
            changes.push(with(members, "7", &json!(1)));
            changes.push(with(members, "-7", &json!(1)));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut without = items.clone();
                without.remove(index);
                changes.push(without.into());
                let mut twice = items.clone();
                twice.insert(index, item.clone());
                changes.push(twice.into());
                for changed in self::changes(item) {
                    let mut items = items.clone();
                    items[index] = changed;
                    changes.push(items.into());
                }
            }
        }
        _ => {}
    }
    changes
}

fn with(members: &Map<String, Value>, name: &str, value: &Value) -> Value {
    let mut members = members.clone();
    members.insert(name.to_owned(), value.clone());
    members.into()
}
