//! Models for `schemars`: the same schemas, among the generator's own definitions.

pub use alloc::borrow::Cow;
pub use core::primitive::str;

pub use schemars::{JsonSchema, Schema, SchemaGenerator};

use serde_json::Value;

use super::ApiModel;
use crate::names;
use crate::schema;

/// What a model's definition would be called if there were no other.
pub fn name<T: ApiModel>() -> Cow<'static, str> {
    names::wanted(T::model()).into()
}

/// What tells a model apart from others of its name.
pub fn id<T: ApiModel>() -> Cow<'static, str> {
    (T::model().type_name)().into()
}

/// A model's schema. The models in it become definitions of the generator.
pub fn schema<T: ApiModel + JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    // Only the generator knows how the model refers to itself: as the root, or by a name with a number.
    let root = generator.subschema_for::<T>();
    let root = root.get("$ref").and_then(Value::as_str).unwrap_or("#");
    let path = generator.settings().definitions_path.trim_matches(['#', '/']);
    let refs = alloc::format!("#/{path}/");
    let definitions = generator.definitions();
    let (schema, nested) = schema::for_generator(T::model, &refs, root, |name, schema| {
        // `false` stands for a definition in the making.
        definitions.get(name).is_none_or(|other| other == schema || *other == Value::Bool(false))
    });
    for (name, schema) in nested {
        generator.definitions_mut().entry(name).or_insert(schema);
    }
    schema.into()
}
