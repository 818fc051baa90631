//! `OpenAPI`'s components: by its own rules they are schemas, and they take what is read.
#![allow(missing_docs, dead_code, reason = "a test, of models as they come")]

mod schema_behaviour;

use boon::{Compiler, Schemas};
use renamed_api_model::{ApiModel, FieldType, json, schema};
use schema_behaviour::{holds_of, validator};
use serde_json::{Value, json};
use stackone_models::registry::{self, Entry};

#[derive(ApiModel, Debug)]
#[api(crate = renamed_api_model)]
struct Card {
    number: String,
}

/// A union of the same variants, in another representation.
macro_rules! payments {
    ($($(#[$attr:meta])* $name:ident { $($more:tt)* })*) => {$(
        #[derive(ApiModel, Debug)]
        #[api(crate = renamed_api_model)]
        #[serde(rename_all = "kebab-case")]
        $(#[$attr])*
        enum $name {
            /// Coins and notes.
            #[serde(alias = "COINS")]
            InCash,
            Card(Card),
            #[deprecated]
            Cheque { bank: String },
            #[serde(skip_deserializing)]
            Barter,
            $($more)*
        }
    )*};
}

payments! {
    #[serde(tag = "kind")]
    Internal {}
    #[serde(tag = "kind", content = "data")]
    Adjacent {}
    #[serde(tag = "kind")]
    InternalOpen { #[api(unknown)] Other(Value) }
    #[serde(tag = "kind", content = "data")]
    AdjacentOther { #[serde(other)] Other }
    #[serde(tag = "kind")]
    Mixed { #[serde(untagged)] Text(String) }
    External {}
    #[serde(untagged)]
    Untagged {}
}

#[test]
fn a_tag_is_a_discriminator() {
    let components = schema::openapi::<Internal>();
    assert_eq!(
        components,
        json!({
            "Internal": {
                "oneOf": [
                    { "$ref": "#/components/schemas/Internal_in-cash" },
                    { "$ref": "#/components/schemas/Internal_card" },
                    { "$ref": "#/components/schemas/Internal_cheque" },
                ],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {
                        "in-cash": "#/components/schemas/Internal_in-cash",
                        "COINS": "#/components/schemas/Internal_in-cash",
                        "card": "#/components/schemas/Internal_card",
                        "cheque": "#/components/schemas/Internal_cheque",
                    },
                },
            },
            "Internal_in-cash": {
                "description": "Coins and notes.",
                "type": "object",
                "properties": { "kind": { "type": "string", "enum": ["in-cash", "COINS"] } },
                "required": ["kind"],
            },
            "Internal_card": {
                "type": "object",
                "properties": { "kind": { "type": "string", "const": "card" } },
                "required": ["kind"],
                "allOf": [{ "$ref": "#/components/schemas/Card" }],
            },
            "Internal_cheque": {
                "deprecated": true,
                "type": "object",
                "properties": {
                    "kind": { "type": "string", "const": "cheque" },
                    "bank": { "type": "string" },
                },
                "required": ["kind", "bank"],
            },
            "Card": {
                "type": "object",
                "properties": { "number": { "type": "string" } },
                "required": ["number"],
            },
        })
    );
    let adjacent = schema::openapi::<Adjacent>();
    assert_eq!(adjacent["Adjacent"]["discriminator"]["propertyName"], "kind");
    assert_eq!(
        adjacent["Adjacent_card"]["properties"]["data"],
        json!({ "$ref": "#/components/schemas/Card" })
    );
}

/// A tag that a discriminator does not map is an error to it, and a document without the tag as well.
#[test]
fn what_may_be_something_else_has_no_discriminator() {
    let of_all = schema::openapi::<(InternalOpen, AdjacentOther, Mixed, External, Untagged)>();
    let components = of_all.as_object().unwrap();
    assert_eq!(components.len(), 6);
    assert!(components.values().all(|schema| schema.get("discriminator").is_none()));
}

#[test]
fn json_schema_knows_no_discriminators() {
    let schema = schema::json_schema::<Internal>();
    assert!(schema.get("discriminator").is_none() && schema["oneOf"][0]["type"] == "object");
    assert_eq!(schema["$defs"].as_object().unwrap().len(), 1);
}

#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
#[serde(rename = "Internal_card")]
struct SameName {
    payment: Internal,
}

#[test]
fn variants_leave_models_their_names() {
    let components = schema::openapi::<SameName>();
    assert_eq!(
        components["Internal"]["discriminator"]["mapping"]["card"],
        "#/components/schemas/Internal_card2"
    );
    assert!(components["Internal_card"]["properties"]["payment"].is_object());
    assert!(components["Internal_card2"]["allOf"].is_array());
}

/// The components stand where a document of `OpenAPI` has them, and a model's own is referred to.
#[track_caller]
fn holds<T: for<'de> FieldType<'de>>(name: &str, valid: &[Value]) {
    let components = schema::openapi::<T>();
    check(&components);
    let document = json!({
        "$ref": format!("#/components/schemas/{name}"), "components": { "schemas": components }
    });
    let read = |document: &Value| json::from_value::<T>(document).map(drop);
    holds_of(&validator(&document), &read, valid, |_| false);
}

#[test]
fn components_take_what_is_read() {
    let internal = [
        json!({ "kind": "in-cash" }),
        json!({ "kind": "COINS" }),
        json!({ "kind": "card", "number": "4" }),
        json!({ "kind": "cheque", "bank": "b" }),
    ];
    let adjacent = [
        json!({ "kind": "in-cash" }),
        json!({ "kind": "card", "data": { "number": "4" } }),
        json!({ "kind": "cheque", "data": { "bank": "b" } }),
    ];
    holds::<Internal>("Internal", &internal);
    holds::<InternalOpen>("InternalOpen", &internal);
    holds::<Mixed>("Mixed", &internal);
    holds::<Adjacent>("Adjacent", &adjacent);
    holds::<AdjacentOther>("AdjacentOther", &adjacent);
    holds::<External>("External", &[json!("in-cash"), json!({ "card": { "number": "4" } })]);
    holds::<Untagged>("Untagged", &[json!(null), json!({ "number": "4" }), json!({ "bank": "b" })]);
}

/// Schemas of `OpenAPI` 3.1 are those of the draft, with the keywords of its own vocabulary.
fn dialect() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$dynamicAnchor": "meta",
        "$ref": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
            "discriminator": {
                "type": "object",
                "properties": {
                    "propertyName": { "type": "string" },
                    "mapping": { "type": "object", "additionalProperties": { "type": "string" } },
                },
                "required": ["propertyName"],
                "additionalProperties": false,
            },
        },
        // Legal only beside the alternatives.
        "dependentSchemas": { "discriminator": { "anyOf": [{ "required": ["oneOf"] }, { "required": ["anyOf"] }] } },
    })
}

fn by_the_dialect() -> impl Fn(&Value) -> Result<(), String> {
    let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
    compiler.add_resource("dialect.json", dialect()).unwrap();
    let dialect = compiler.compile("dialect.json", &mut schemas).unwrap();
    move |schema| schemas.validate(schema, dialect).map_err(|error| format!("{error:#}"))
}

#[test]
fn the_dialect_sees_what_is_inside() {
    let is_schema = by_the_dialect();
    let inside = |schema: Value| is_schema(&json!({ "properties": { "x": { "items": schema } } })).is_ok();
    assert!(inside(json!({ "oneOf": [true], "discriminator": { "propertyName": "x" } })));
    assert!(!inside(json!({ "type": "text" })));
    assert!(!inside(json!({ "oneOf": [true], "discriminator": {} })));
    assert!(!inside(json!({ "discriminator": { "propertyName": "x" } })));
}

/// Names and schemas are what `OpenAPI` says they are, and every reference is to a component.
#[track_caller]
fn check(components: &Value) {
    let is_schema = by_the_dialect();
    for (name, schema) in components.as_object().unwrap() {
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)), "{name}");
        assert_eq!(is_schema(schema), Ok(()), "{name}\n{schema:#}");
    }
    for reference in references(components) {
        let name = reference.strip_prefix("#/components/schemas/");
        assert!(name.is_some_and(|name| components.get(name).is_some()), "{reference}");
    }
}

fn references(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().flat_map(references).collect(),
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str);
            let mapped = members.get("mapping").and_then(Value::as_object);
            let mapped = mapped.into_iter().flat_map(|mapping| mapping.values().filter_map(Value::as_str));
            own.into_iter().chain(mapped).chain(members.values().flat_map(references)).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn components_of_every_model_of_stackone() {
    let components = schema::openapi_of(registry::all().map(Entry::model));
    check(&components);
    let count = components.as_object().map_or(0, serde_json::Map::len);
    assert!(count >= registry::all().count(), "each model is a component, found {count}");
}

#[test]
fn models_without_their_types() {
    assert_eq!(schema::openapi_of([Internal::model(), Card::model()]), schema::openapi::<Internal>());
    assert_eq!(schema::openapi_of([]), json!({}));
}
