//! What the schemas look like: keywords, names, OpenAPI, `schemars`.
#![allow(missing_docs, dead_code, reason = "a test, of models as they come")]

mod schema_behaviour;

use renamed_api_model::{ApiModel, schema};
use schema_behaviour::validator;
use serde_json::{Value, json};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// One who works here.
///
/// Or did.
#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "camelCase")]
struct Employee {
    /// Given once.
    #[api(example = 7)]
    badge_id: u64,
    #[serde(alias = "name")]
    display_name: Option<String>,
    #[deprecated]
    #[api(required)]
    floor: Option<i8>,
    status: Status,
    last_status: Option<Status>,
    manager: Option<Box<Employee>>,
    #[api(secret)]
    pin: String,
    #[api(secret)]
    codes: Vec<u16>,
    #[serde(skip_serializing)]
    note: String,
    #[serde(skip_deserializing)]
    computed: f32,
    #[serde(skip)]
    never: u8,
    extra: Value,
}

/// Whether one works here.
#[derive(ApiModel, Debug)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "snake_case")]
enum Status {
    /// Works here.
    Active,
    #[serde(alias = "ex")]
    #[deprecated]
    Former,
    OnLeave,
    #[api(unknown)]
    Other(String),
}

fn employee(refs: &str, own: &str) -> Value {
    let status = format!("{refs}Status");
    json!({
        "description": "One who works here.\n\nOr did.",
        "type": "object",
        "properties": {
            "badgeId": {
                "type": "integer", "minimum": 0, "maximum": u64::MAX, "description": "Given once.", "examples": [7]
            },
            "displayName": { "type": ["string", "null"] },
            "name": { "type": ["string", "null"], "description": "Another name of `displayName`." },
            "floor": { "type": ["integer", "null"], "minimum": -128, "maximum": 127, "deprecated": true },
            "status": { "$ref": status },
            "lastStatus": { "anyOf": [{ "$ref": status }, { "type": "null" }] },
            "manager": { "anyOf": [{ "$ref": own }, { "type": "null" }] },
            "pin": { "type": "string", "format": "password", "writeOnly": true },
            "codes": {
                "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 65535 }, "writeOnly": true
            },
            "note": { "type": "string", "writeOnly": true },
            "computed": { "type": "number", "format": "float", "readOnly": true },
            "extra": {},
        },
        "required": ["badgeId", "floor", "status", "pin", "codes", "note", "extra"],
        "allOf": [{ "not": { "required": ["displayName", "name"] } }],
    })
}

fn status() -> Value {
    json!({
        "description": "Whether one works here.\n\n- `active`: Works here.\n- `former` (deprecated)",
        "anyOf": [{ "type": "string", "enum": ["active", "former", "on_leave", "ex"] }, { "type": "string" }],
    })
}

fn with(mut schema: Value, more: Value) -> Value {
    let (Value::Object(members), Value::Object(more)) = (&mut schema, more) else { panic!("objects") };
    members.extend(more);
    schema
}

#[test]
fn a_model_stands_at_the_root() {
    let schema = schema::json_schema::<Employee>();
    let more = json!({ "$schema": DRAFT, "title": "Employee", "$defs": { "Status": status() } });
    assert_eq!(schema, with(employee("#/$defs/", "#"), more));
    validator(&schema);
}

#[test]
fn openapi_has_a_component_for_each_model() {
    let expected = json!({
        "Employee": employee("#/components/schemas/", "#/components/schemas/Employee"),
        "Status": status(),
    });
    assert_eq!(schema::openapi::<Employee>(), expected);
    assert_eq!(schema::openapi::<(Vec<Employee>, Option<Status>)>(), expected);
    assert_eq!(schema::openapi::<Vec<u8>>(), json!({}));
}

#[test]
fn any_field_type_has_a_schema() {
    assert_eq!(
        schema::json_schema::<Vec<Status>>(),
        json!({
            "$schema": DRAFT, "type": "array", "items": { "$ref": "#/$defs/Status" }, "$defs": { "Status": status() },
        })
    );
    assert_eq!(schema::json_schema::<&str>(), json!({ "$schema": DRAFT, "type": "string" }));
    assert_eq!(
        schema::json_schema::<Option<(u8, i128)>>(),
        json!({
            "$schema": DRAFT,
            "type": ["array", "null"],
            "prefixItems": [
                { "type": "integer", "minimum": 0, "maximum": 255 },
                {
                    "type": "integer",
                    "minimum": -170_141_183_460_469_231_731_687_303_715_884_105_728_f64,
                    "exclusiveMaximum": 170_141_183_460_469_231_731_687_303_715_884_105_728_f64,
                },
            ],
            "items": false,
            "minItems": 2,
            "maxItems": 2,
        })
    );
}

#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
#[serde(deny_unknown_fields)]
struct Strict<'a> {
    #[serde(alias = "ID", alias = "key")]
    id: &'a str,
}

#[test]
fn a_required_field_comes_by_one_of_its_names() {
    assert_eq!(
        schema::json_schema::<Strict<'_>>(),
        json!({
            "$schema": DRAFT,
            "title": "Strict",
            "type": "object",
            "properties": {
                "id": { "type": "string" },
                "ID": { "type": "string", "description": "Another name of `id`." },
                "key": { "type": "string", "description": "Another name of `id`." },
            },
            "allOf": [{ "oneOf": [{ "required": ["id"] }, { "required": ["ID"] }, { "required": ["key"] }] }],
            "additionalProperties": false,
        })
    );
}

mod other {
    use super::ApiModel;

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    #[serde(rename = "STATUS")]
    pub(super) struct Status {
        here: bool,
    }
}

#[test]
fn two_models_of_one_name_have_a_number() {
    let schema = schema::openapi::<(Status, other::Status, Status)>();
    let names = schema.as_object().unwrap().keys().collect::<Vec<_>>();
    assert_eq!(names, ["STATUS2", "Status"]);
    assert_eq!(schema::json_schema::<(Status, other::Status)>()["prefixItems"][1]["$ref"], "#/$defs/STATUS2");
}

mod through_schemars {
    use schemars::generate::SchemaSettings;
    use schemars::{JsonSchema, schema_for};

    use super::*;

    #[derive(JsonSchema)]
    struct Team {
        lead: Employee,
        members: Vec<Employee>,
        default: Status,
    }

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct Page<'a, T, const N: usize>
    where
        T: Clone,
    {
        title: &'a str,
        items: [T; N],
    }

    #[test]
    fn the_same_schemas() {
        let ours = with(schema::json_schema::<Employee>(), json!({}));
        assert_eq!(Value::from(schema_for!(Employee)), ours);
        let components = schema::openapi::<Employee>();
        let text = components.to_string().replace("#/components/schemas/", "#/$defs/");
        let team = Value::from(schema_for!(Team));
        assert_eq!(team["$defs"], serde_json::from_str::<Value>(&text).unwrap());
        assert_eq!(team["properties"]["lead"], json!({ "$ref": "#/$defs/Employee" }));
        validator(&team);
    }

    #[test]
    fn generic_and_borrowing_models() {
        let schema = Value::from(schema_for!(Page<'_, u8, 2>));
        assert_eq!(schema["properties"]["items"]["maxItems"], 2);
        validator(&schema);
    }

    #[derive(JsonSchema)]
    #[schemars(rename = "Status")]
    struct Foreign {
        code: u8,
    }

    #[test]
    fn names_that_the_generator_has_given() {
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        generator.subschema_for::<Foreign>();
        let employee = generator.subschema_for::<Employee>();
        assert_eq!(employee.get("$ref").unwrap(), "#/$defs/Employee");
        let definitions = generator.definitions();
        assert_eq!(definitions["Employee"]["properties"]["status"]["$ref"], "#/$defs/Status2");
        assert_eq!(definitions["Status2"], status());
        assert!(definitions["Status"]["properties"]["code"].is_object());
    }
}
