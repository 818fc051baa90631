//! `OpenAPI`'s components: the same schemas, with what `OpenAPI` adds to unions.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::{Value, json};

use super::union::names as names_of;
use super::{Schema, Walk, one};
use crate::model::{Model, Shape, Tagging, Unknown, Variant};
use crate::names::Names;

const REFS: &str = "#/components/schemas/";

/// The components of the models that have these names.
pub(super) fn components(mut names: Names) -> Value {
    let models: Vec<&'static Model> = names.iter().map(|(model, _)| model).collect();
    let parts: Vec<Option<Discriminated>> =
        models.iter().map(|model| Discriminated::of(model, &mut names)).collect();
    let walk = Walk::new(&names, REFS, None);
    let mut components = Schema::new();
    for (model, discriminated) in models.into_iter().zip(parts) {
        let mut schema = walk.model(model);
        let variants = discriminated.map_or_else(Vec::new, |union| union.apply(&mut schema));
        components.insert(names.get(model).to_string(), schema.into());
        components.extend(variants);
    }
    components.into()
}

/// A union whose tag alone tells the variant. To a discriminator schemas count only by reference, and a tag that it
/// does not know is an error: each variant is a component, and an open union has none.
struct Discriminated {
    tag: &'static str,
    /// Each with the name of its component.
    variants: Vec<(&'static Variant, String)>,
}

impl Discriminated {
    fn of(model: &'static Model, names: &mut Names) -> Option<Self> {
        let Shape::Union(union) = &model.shape else { return None };
        let (Tagging::Internal { tag } | Tagging::Adjacent { tag, .. }) = union.tagging else { return None };
        let read: Vec<_> = union.read_variants().collect();
        if !matches!(union.unknown, Unknown::Refused) || read.iter().any(|variant| variant.is_untagged()) {
            return None;
        }
        let variants = read.into_iter().map(|variant| (variant, names.of_part(model, variant.name())));
        Some(Self { tag, variants: variants.collect() })
    }

    /// Refers to the variants where they stood; they are what is left to be components.
    fn apply(self, schema: &mut Schema) -> Vec<(String, Value)> {
        let Some(Value::Array(branches)) = schema.get_mut("oneOf") else { return Vec::new() };
        let (mut mapping, mut components) = (Schema::new(), Vec::new());
        for (branch, (variant, name)) in branches.iter_mut().zip(self.variants) {
            let reference = alloc::format!("{REFS}{name}");
            for tag in names_of(variant) {
                mapping.insert(tag.to_string(), reference.clone().into());
            }
            components.push((name, core::mem::replace(branch, one("$ref", reference).into())));
        }
        let discriminator = json!({ "propertyName": self.tag, "mapping": mapping });
        schema.insert("discriminator".into(), discriminator);
        components
    }
}
