//! The schemas of types and fields: everything that is not made of named members.

use alloc::string::ToString;
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::{Schema, Walk, describe, of_type, one, rules, union};
use crate::model::{Field, Model, Presence, Shape, Strings, Ty, Unknown};

/// 2 to the power of 64, 127 and 128 have no number type of JSON's own; doubles hold the latter two exactly.
const TWO_TO_127: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
const TWO_TO_128: f64 = 340_282_366_920_938_463_463_374_607_431_768_211_456.0;

impl Walk<'_> {
    pub(super) fn ty(&self, ty: Ty) -> Schema {
        match ty {
            Ty::Any => Schema::new(),
            Ty::Null => of_type("null"),
            Ty::Boolean => of_type("boolean"),
            Ty::Integer { bits, signed } => integer(bits, signed),
            Ty::NonZero { bits, signed: true } => {
                let mut schema = integer(bits, true);
                schema.insert("not".into(), json!({ "const": 0 }));
                schema
            }
            Ty::NonZero { bits, signed: false } => {
                let mut schema = integer(bits, false);
                schema.insert("minimum".into(), 1.into());
                schema
            }
            Ty::Number { bits } => formatted("number", if bits == 32 { "float" } else { "double" }),
            Ty::String => of_type("string"),
            Ty::Char => {
                let mut schema = of_type("string");
                schema.insert("minLength".into(), 1.into());
                schema.insert("maxLength".into(), 1.into());
                schema
            }
            Ty::Format(format) => formatted("string", format),
            Ty::Nullable(value) => nullable(self.ty(value())),
            Ty::Array(item) | Ty::Set(item) => self.array(item),
            Ty::FixedArray(item, len) => {
                let mut schema = self.array(item);
                schema.insert("minItems".into(), len.into());
                schema.insert("maxItems".into(), len.into());
                schema
            }
            Ty::Tuple(items) => tuple(items.iter().map(|item| self.ty(item()).into()).collect(), items.len()),
            Ty::Map(key, value) => {
                let mut schema = of_type("object");
                if let Some(names) = self.key(key()) {
                    schema.insert("propertyNames".into(), names.into());
                }
                schema.insert("additionalProperties".into(), self.ty(value()).into());
                schema
            }
            Ty::Model(model) => self.reference(model()),
        }
    }

    fn array(&self, item: fn() -> Ty) -> Schema {
        let mut schema = of_type("array");
        schema.insert("items".into(), self.ty(item()).into());
        schema
    }

    /// What the names of a map's members are like, which are strings whatever they stand for.
    fn key(&self, ty: Ty) -> Option<Schema> {
        const NATURAL: &str = "^(0|[1-9][0-9]*)$";
        match ty {
            Ty::Integer { signed: false, .. } => Some(one("pattern", NATURAL)),
            Ty::NonZero { signed: false, .. } => Some(one("pattern", "^[1-9][0-9]*$")),
            Ty::Integer { signed: true, .. } => Some(one("pattern", "^(0|-?[1-9][0-9]*)$")),
            Ty::NonZero { signed: true, .. } => Some(one("pattern", "^-?[1-9][0-9]*$")),
            Ty::Number { .. } => Some(one("pattern", r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$")),
            Ty::Boolean => Some(one("enum", json!(["true", "false"]))),
            Ty::Char | Ty::Format(_) => Some(self.ty(ty)),
            Ty::Nullable(ty) => self.key(ty()),
            Ty::Model(model) => match &model().shape {
                Shape::Strings(_) => Some(self.reference(model())),
                Shape::Newtype(field) if is_string(field.ty()) => Some(self.reference(model())),
                Shape::Newtype(field) => self.key(field.ty()),
                _ => None,
            },
            _ => None,
        }
    }

    /// The schema of a field's value, with what the field says of it.
    pub(super) fn field(&self, field: &Field) -> Schema {
        let mut schema = self.value(field);
        describe(&mut schema, field.doc(), field.is_deprecated());
        let parsed = |text: Option<&str>| text.and_then(|text| serde_json::from_str::<Value>(text).ok());
        if let Some(value) = parsed(field.default()) {
            schema.insert("default".into(), value);
        }
        if let Some(value) = parsed(field.example()) {
            schema.insert("examples".into(), json!([value]));
        }
        // Never both, which would say that there is no value.
        if field.only_goes_out() {
            schema.insert("readOnly".into(), true.into());
        } else if field.only_comes_in() || field.is_secret() {
            schema.insert("writeOnly".into(), true.into());
        }
        schema
    }

    /// What is asserted of a field's value, and nothing else.
    pub(super) fn value(&self, field: &Field) -> Schema {
        let mut schema = self.ty(field.ty());
        let secret = (field.is_secret() && is_unformatted(field.ty())).then_some("password");
        if let Some(format) = field.format().or(secret) {
            schema.insert("format".into(), format.into());
        }
        // Of what serde alone knows, the rules are about what is made of the JSON.
        if !matches!(field.ty(), Ty::Any) {
            rules::apply(&mut schema, field.rules());
        }
        match field.presence() {
            Presence::RequiredNullable | Presence::Optional | Presence::Tristate => nullable(schema),
            // Any value but one.
            Presence::NonNull if matches!(field.ty(), Ty::Any) => {
                schema.insert("not".into(), json!({ "type": "null" }));
                schema
            }
            Presence::Required | Presence::Default | Presence::NonNull => schema,
        }
    }

    /// What a model is, without its own words.
    pub(super) fn shape(&self, model: &'static Model) -> Schema {
        match &model.shape {
            Shape::Object(object) => self.object(object),
            Shape::Strings(strings) => enumeration(strings),
            Shape::Union(union) => self.union(union, false),
            Shape::Newtype(field) => self.field(field),
            Shape::Tuple(items) => {
                let read = || items.fields.iter().filter(|item| !item.is_skipped_in_reading());
                // Those behind the last one that is required may be absent.
                let least = read().zip(1..).filter(|(item, _)| item.is_required()).last();
                tuple(
                    read().map(|item| self.field(item).into()).collect(),
                    least.map_or(0, |(_, count)| count),
                )
            }
            Shape::Unit => of_type("null"),
        }
    }
}

/// Whether a type is a string, whatever more is asked of it.
fn is_string(ty: Ty) -> bool {
    match ty {
        Ty::String | Ty::Char | Ty::Format(_) => true,
        Ty::Model(model) => match &model().shape {
            Shape::Strings(_) => true,
            Shape::Newtype(field) => is_string(field.ty()),
            _ => false,
        },
        _ => false,
    }
}

/// The same, if nothing says of what format.
fn is_unformatted(ty: Ty) -> bool {
    match ty {
        Ty::String | Ty::Char => true,
        Ty::Nullable(ty) => is_unformatted(ty()),
        Ty::Model(model) => match &model().shape {
            Shape::Strings(_) => true,
            Shape::Newtype(field) => {
                field.format().is_none() && !field.is_secret() && is_unformatted(field.ty())
            }
            _ => false,
        },
        _ => false,
    }
}

fn formatted(ty: &str, format: &str) -> Schema {
    let mut schema = of_type(ty);
    schema.insert("format".into(), format.into());
    schema
}

/// An integer, with the bounds of its type. The formats are those of OpenAPI's own text.
fn integer(bits: u8, signed: bool) -> Schema {
    let mut schema = of_type("integer");
    let mut bound = |keyword: &str, value: Value| schema.insert(keyword.to_string(), value);
    match (bits, signed) {
        (128, true) => {
            bound("minimum", (-TWO_TO_127).into());
            bound("exclusiveMaximum", TWO_TO_127.into());
        }
        (128, false) => {
            bound("minimum", 0.into());
            bound("exclusiveMaximum", TWO_TO_128.into());
        }
        (bits, true) => {
            if bits == 32 || bits == 64 {
                bound("format", if bits == 32 { "int32" } else { "int64" }.into());
            }
            bound("minimum", (i64::MIN >> (64 - u32::from(bits))).into());
            bound("maximum", (i64::MAX >> (64 - u32::from(bits))).into());
        }
        (bits, false) => {
            bound("minimum", 0.into());
            bound("maximum", (u64::MAX >> (64 - u32::from(bits))).into());
        }
    }
    schema
}

/// An array whose items have each a schema of its own. At least so many must be there.
fn tuple(items: Vec<Value>, least: usize) -> Schema {
    let mut schema = of_type("array");
    let len = items.len();
    // An empty list of items is no schema.
    if len > 0 {
        schema.insert("prefixItems".into(), items.into());
    }
    schema.insert("items".into(), false.into());
    schema.insert("minItems".into(), least.into());
    schema.insert("maxItems".into(), len.into());
    schema
}

/// The same or `null`.
pub(super) fn nullable(mut schema: Schema) -> Schema {
    let is_plain = !["enum", "const", "not"].iter().any(|keyword| schema.contains_key(*keyword));
    if schema.is_empty() {
        return schema;
    }
    match schema.get_mut("type") {
        Some(Value::String(ty)) if ty == "null" => return schema,
        Some(Value::Array(types)) if types.iter().any(|ty| ty == "null") => return schema,
        Some(ty) if is_plain => {
            *ty = json!([ty.take(), "null"]);
            return schema;
        }
        _ => {}
    }
    one("anyOf", json!([schema, { "type": "null" }]))
}

/// A string enumeration. An open one is the known strings or any: the form that most generators know.
fn enumeration(strings: &Strings) -> Schema {
    let closed = union::strings(strings.variants);
    if matches!(strings.unknown, Unknown::Refused) {
        return closed;
    }
    one("anyOf", json!([closed, { "type": "string" }]))
}
