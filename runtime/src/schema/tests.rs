//! Shapes by hand: each is a table, as the derive makes it.

use serde_json::{Value, json};

use super::json_schema_of;
use super::openapi::components;
use crate::model::{
    Content, Field, FieldMore, Lookup, Model, Object, Rule, Shape, Tagging, Tuple, Ty, Union, Unknown,
    Variant, VariantMore,
};
use crate::names::Names;

/// The names of [`VARIANTS`].
const NAMES: &[&str] = &["none", "point", "strict", "fields", "NONE"];
const FLATTENED: u16 = 16;
/// The number of `Presence::Optional`.
const OPTIONAL: u16 = 3;
const UNTAGGED: u8 = 128;

const fn lookup(names: &'static [&'static str]) -> Lookup {
    Lookup { names, own: names.len(), indexes: &[], slots: &[] }
}

const fn object(fields: &'static [Field], deny_unknown: bool) -> Shape {
    named(&[], fields, deny_unknown)
}

/// An object whose names are looked at.
const fn named(names: &'static [&'static str], fields: &'static [Field], deny_unknown: bool) -> Shape {
    let (flattened, lookup) = (true, lookup(names));
    Shape::Object(Object { fields, deny_unknown, flattened, tag: None, required: &[0], lookup })
}

const fn union(tagging: Tagging, variants: &'static [Variant], unknown: Unknown) -> Shape {
    let (deny_unknown, best_match) = (true, false);
    Shape::Union(Union {
        tagging,
        variants,
        unknown,
        deny_unknown,
        best_match,
        members: &[],
        lookup: lookup(NAMES),
    })
}

const fn field(name: &'static str, ty: fn() -> Ty) -> Field {
    Field::Plain(name, 0, ty, "")
}

static POINT: Model =
    Model::new("Point", || "Point", "A place.", false, named(&["x"], &[field("x", || Ty::Boolean)], false));
static STRICT: Model =
    Model::new("Strict", || "Strict", "", false, named(&["y"], &[field("y", || Ty::Null)], true));
static FIELDS: Model = Model::new("Fields", || "Fields", "", false, object(&[field("z", || Ty::Null)], true));

const VARIANTS: &[Variant] = &[
    Variant::With("none", "No place.", 0, &[VariantMore::Aliases(&["NONE"])]),
    Variant::With(
        "point",
        "",
        0,
        &[VariantMore::Content(Content::Value(Field::Plain("", 0, || Ty::Model(|| &POINT), "")))],
    ),
    Variant::With(
        "strict",
        "",
        0,
        &[VariantMore::Content(Content::Value(Field::Plain("", 0, || Ty::Model(|| &STRICT), "")))],
    ),
    Variant::With("fields", "", 0, &[VariantMore::Content(Content::Fields(|| &FIELDS))]),
];

/// A type's schema without the name of the draft and the other models.
fn schema(model: fn() -> &'static Model) -> Value {
    let mut schema = json_schema_of(Ty::Model(model));
    let members = schema.as_object_mut().unwrap();
    for keyword in ["$schema", "$defs", "title"] {
        members.remove(keyword);
    }
    schema
}

#[test]
fn externally_tagged() {
    static CLOSED: Model =
        Model::new("Place", || "Place", "", false, union(Tagging::External, VARIANTS, Unknown::Refused));
    static OPEN: Model = Model::new(
        "Open",
        || "Open",
        "",
        false,
        union(Tagging::External, VARIANTS, Unknown::Kept(&Field::Plain("", 0, || Ty::Any, ""))),
    );
    let branch = |name: &str, content: Value| json!({ "type": "object", "properties": { name: content }, "required": [name], "additionalProperties": false });
    let strict = json!({
        "type": "object", "properties": { "z": { "type": "null" } }, "required": ["z"], "additionalProperties": false
    });
    let mut branches = json!([
        { "type": "string", "enum": ["none", "NONE"], "description": "- `none`: No place." },
        branch("point", json!({ "$ref": "#/$defs/Point" })),
        branch("strict", json!({ "$ref": "#/$defs/Strict" })),
        branch("fields", strict),
    ]);
    assert_eq!(schema(|| &CLOSED), json!({ "oneOf": branches }));
    let unknown = json!({ "enum": ["none", "NONE", "point", "strict", "fields"] });
    branches.as_array_mut().unwrap().extend([
        json!({ "type": "string", "not": unknown }),
        json!({ "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": { "not": unknown } }),
    ]);
    assert_eq!(schema(|| &OPEN), json!({ "oneOf": branches }));
}

#[test]
fn internally_tagged() {
    static PLACE: Model = Model::new(
        "Place",
        || "Place",
        "",
        false,
        union(Tagging::Internal { tag: "kind" }, VARIANTS, Unknown::Other(0)),
    );
    let tag = |name: &str| json!({ "type": "string", "const": name });
    assert_eq!(
        schema(|| &PLACE),
        json!({ "oneOf": [
            {
                "type": "object",
                "description": "No place.",
                "properties": { "kind": { "type": "string", "enum": ["none", "NONE"] } },
                "required": ["kind"],
            },
            {
                "type": "object",
                "properties": { "kind": tag("point") },
                "required": ["kind"],
                "allOf": [{ "$ref": "#/$defs/Point" }],
            },
            {
                "type": "object",
                "properties": { "kind": tag("strict"), "y": { "type": "null" } },
                "required": ["kind", "y"],
                "additionalProperties": false,
            },
            {
                "type": "object",
                "properties": { "kind": tag("fields"), "z": { "type": "null" } },
                "required": ["kind", "z"],
                "additionalProperties": false,
            },
            {
                "type": "object",
                "properties": { "kind": { "type": "string", "not": { "enum": ["none", "NONE", "point", "strict", "fields"] } } },
                "required": ["kind"],
            },
        ] })
    );
}

#[test]
fn adjacently_tagged_and_untagged() {
    const MIXED: &[Variant] = &[
        Variant::With(
            "point",
            "",
            0,
            &[VariantMore::Content(Content::Value(Field::Plain("", 0, || Ty::Model(|| &POINT), "")))],
        ),
        Variant::With(
            "text",
            "",
            UNTAGGED,
            &[VariantMore::Content(Content::Value(Field::Plain("", 0, || Ty::String, "")))],
        ),
    ];
    static ADJACENT: Model = Model::new(
        "Adjacent",
        || "Adjacent",
        "",
        false,
        union(Tagging::Adjacent { tag: "t", content: "c" }, MIXED, Unknown::Refused),
    );
    static UNTAGGED_MODEL: Model = Model::new(
        "Untagged",
        || "Untagged",
        "",
        false,
        union(Tagging::Untagged, VARIANTS, Unknown::Refused),
    );
    assert_eq!(
        schema(|| &ADJACENT),
        json!({ "anyOf": [
            {
                "type": "object",
                "properties": { "t": { "type": "string", "const": "point" }, "c": { "$ref": "#/$defs/Point" } },
                "required": ["t", "c"],
                "additionalProperties": false,
            },
            { "type": "string" },
        ] })
    );
    let untagged = schema(|| &UNTAGGED_MODEL);
    assert_eq!(untagged["anyOf"][0], json!({ "type": "null", "description": "No place." }));
    assert_eq!(untagged["anyOf"][1], json!({ "$ref": "#/$defs/Point" }));
}

#[test]
fn flattened() {
    static UNION: Model =
        Model::new("Place", || "Place", "", false, union(Tagging::External, VARIANTS, Unknown::Refused));
    const fn flat(presence: u16, ty: fn() -> Ty) -> Field {
        Field::Plain("", presence << 8 | FLATTENED, ty, "")
    }
    static OPEN: Model = Model::new(
        "Open",
        || "Open",
        "",
        false,
        object(
            &[
                field("id", || Ty::String),
                flat(0, || Ty::Model(|| &POINT)),
                flat(0, || Ty::Model(|| &STRICT)),
                flat(0, || Ty::Map(|| Ty::String, || Ty::Boolean)),
            ],
            false,
        ),
    );
    static CLOSED: Model = Model::new(
        "Closed",
        || "Closed",
        "",
        false,
        object(
            &[
                flat(0, || Ty::Model(|| &POINT)),
                flat(OPTIONAL, || Ty::Model(|| &STRICT)),
                flat(0, || Ty::Model(|| &UNION)),
            ],
            true,
        ),
    );
    assert_eq!(
        schema(|| &OPEN),
        json!({
            "type": "object",
            "properties": { "id": { "type": "string" }, "y": { "type": "null" } },
            "required": ["id", "y"],
            "allOf": [{ "$ref": "#/$defs/Point" }],
            "unevaluatedProperties": { "type": "boolean" },
        })
    );
    let closed = schema(|| &CLOSED);
    assert_eq!(closed["properties"], json!({ "x": { "type": "boolean" } }));
    let known = ["NONE", "fields", "none", "point", "strict", "x", "y"];
    assert_eq!(closed["propertyNames"], json!({ "enum": known }));
    assert_eq!(closed["allOf"][0]["anyOf"], json!([{ "$ref": "#/$defs/Strict" }, {}]));
    let branch = json!({
        "type": "object", "description": "No place.", "properties": { "none": { "type": "null" } }, "required": ["none"]
    });
    assert_eq!(closed["allOf"][1]["anyOf"][0], branch);
    assert_eq!(closed["allOf"][1]["anyOf"][1]["required"], json!(["NONE"]));
}

#[test]
fn newtypes_tuples_units_rules_and_names() {
    const RULES: &[Rule] = &[
        Rule::MinItems(1),
        Rule::UniqueItems,
        Rule::Items(&[Rule::Minimum("-5"), Rule::Maximum("10"), Rule::MultipleOf("0.5")]),
    ];
    static IDS: Model = Model {
        title: Some("Identifiers"),
        ..Model::new(
            "Ids",
            || "Ids",
            "Some.",
            true,
            Shape::Newtype(Field::With(
                "",
                0,
                || Ty::Array(|| Ty::Integer { bits: 8, signed: false }),
                "",
                &[FieldMore::Rules(RULES)],
            )),
        )
    };
    static PAIR: Model = Model {
        arguments: &[|| Ty::Model(|| &IDS), || Ty::Array(|| Ty::Format("date-time"))],
        ..Model::new(
            "Pair",
            || "Pair",
            "",
            false,
            Shape::Tuple(Tuple {
                fields: &[
                    field("", || Ty::Model(|| &IDS)),
                    Field::With(
                        "",
                        OPTIONAL << 8 | 32,
                        || Ty::String,
                        "An address.",
                        &[FieldMore::Default("{\"a\":1}"), FieldMore::Format("email")],
                    ),
                ],
            }),
        )
    };
    static UNIT: Model = Model::new("Unit", || "Unit", "", false, Shape::Unit);
    assert_eq!(schema(|| &UNIT), json!({ "type": "null" }));
    assert_eq!(
        components(Names::of(Ty::Model(|| &PAIR))),
        json!({
            "Pair_Ids_Array_DateTime": {
                "type": "array",
                "prefixItems": [
                    { "$ref": "#/components/schemas/Ids" },
                    {
                        "type": ["string", "null"],
                        "format": "email",
                        "description": "An address.",
                        "default": { "a": 1 },
                        "readOnly": true,
                    },
                ],
                "items": false,
                "minItems": 1,
                "maxItems": 2,
            },
            "Ids": {
                "title": "Identifiers",
                "description": "Some.",
                "deprecated": true,
                "type": "array",
                "items": { "type": "integer", "minimum": 0, "maximum": 10, "multipleOf": 0.5 },
                "minItems": 1,
                "uniqueItems": true,
            },
        })
    );
}
