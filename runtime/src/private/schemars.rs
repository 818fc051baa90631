//! Models for `schemars`: the same schemas, among the generator's own definitions.

#[cfg(feature = "schemars")]
pub use with_feature::*;

/// What implements `schemars::JsonSchema` for a model, compiled only where it is used, where the runtime's feature is on. A derive cannot ask for the
/// features of another crate; a macro of that crate knows them.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schemars {
    ([$($generics:tt)*] [$($ty:tt)*] [$($clause:tt)*]) => {
        #[automatically_derived]
        impl<$($generics)*> $crate::private::schemars::JsonSchema for $($ty)* $($clause)* {
            #[inline]
            fn schema_name() -> $crate::private::schemars::Cow<'static, $crate::private::schemars::str> {
                $crate::private::schemars::name::<Self>()
            }

            #[inline]
            fn schema_id() -> $crate::private::schemars::Cow<'static, $crate::private::schemars::str> {
                $crate::private::schemars::id::<Self>()
            }

            #[inline]
            fn json_schema(
                __generator: &mut $crate::private::schemars::SchemaGenerator,
            ) -> $crate::private::schemars::Schema {
                $crate::private::schemars::schema::<Self>(__generator)
            }
        }
    };
}

/// Nothing, where the runtime's feature is off.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schemars {
    ($($tokens:tt)*) => {};
}

#[cfg(feature = "schemars")]
mod with_feature {
    pub use alloc::borrow::Cow;
    pub use core::primitive::str;

    pub use schemars::{JsonSchema, Schema, SchemaGenerator};

    use serde_json::Value;

    use crate::api_model::ApiModel;
    use crate::model::Model;
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
        schema_of(T::model, &root, generator)
    }

    fn schema_of(model: fn() -> &'static Model, root: &Schema, generator: &mut SchemaGenerator) -> Schema {
        let root = root.get("$ref").and_then(Value::as_str).unwrap_or("#");
        let path = generator.settings().definitions_path.trim_matches(['#', '/']);
        let refs = alloc::format!("#/{path}/");
        let definitions = generator.definitions();
        let (schema, nested) = schema::for_generator(model, &refs, root, |name, schema| {
            // `false` stands for a definition in the making.
            definitions.get(name).is_none_or(|other| other == schema || *other == Value::Bool(false))
        });
        for (name, schema) in nested {
            generator.definitions_mut().entry(name).or_insert(schema);
        }
        schema.into()
    }
}
