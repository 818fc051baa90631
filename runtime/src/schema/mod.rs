//! JSON Schema and OpenAPI, from the table.
//!
//! ```
//! use api_model::{ApiModel, schema};
//! use serde_json::json;
//!
//! /// A person's badge.
//! #[derive(ApiModel)]
//! struct Badge {
//!     id: u8,
//!     /// Shown to people.
//!     name: Option<String>,
//! }
//!
//! assert_eq!(
//!     schema::json_schema::<Badge>(),
//!     json!({
//!         "$schema": "https://json-schema.org/draft/2020-12/schema",
//!         "title": "Badge",
//!         "description": "A person's badge.",
//!         "type": "object",
//!         "properties": {
//!             "id": { "type": "integer", "minimum": 0, "maximum": 255 },
//!             "name": { "type": ["string", "null"], "description": "Shown to people." }
//!         },
//!         "required": ["id"]
//!     })
//! );
//! ```
//!
//! # Names
//!
//! A model that is part of another has a schema of its own, referred to by name: the model's, for a generic one with
//! its arguments (`Page_Employee`), and with a number where two models would have one name. Models stand in order of
//! first appearance and members in order of declaration, if `serde_json`'s feature `preserve_order` is on; else both
//! are sorted by name. Both are the same each time.
//!
//! # The same documents
//!
//! A schema describes what is *read*: its names are those that are read, aliases are there, and so is what is never
//! written (`writeOnly`). It accepts the documents that [`from_json`](crate::ApiModel::from_json) accepts, and refuses
//! those that it refuses, but for these differences, which are meant:
//!
//! - **Numbers.** To JSON Schema `1.0` and `-0` are integers; they are refused when read. The bounds of 64 bits are exact,
//!   but many validators count in doubles, to which `2^63` and the number before it are one, and 19.99 no multiple of
//!   0.01; the bounds of 128 bits are as near as a double comes to them. Floats have none: what is too large for a double
//!   is refused when read.
//! - **Formats.** `format` is an annotation: a validator may look at it or not, and at the edges (leap seconds, URLs
//!   that browsers mend, fractions in durations) has its own opinion. `ip`, `date-time-local` and `time-local` are not
//!   in JSON Schema's own list, the latter two are in OpenAPI's.
//!   What a field is said to be by `#[api(format = …)]` is not looked at when it is read.
//! - **Patterns.** `pattern` is a regular expression of Rust's, to a validator one of JavaScript's.
//! - **Repeated members.** A member that is there twice is refused when read, but for the entries of maps, of which the last
//!   is taken, as in serde; a validator sees only one. Where a member is there by its name and by an alias, both refuse it.
//! - **Keys of maps.** Keys that are numbers have their form checked, not their range.
//! - **Flattened maps.** Neither their keys nor how many there are is described, and of an optional one, one that is
//!   a variant's content, or one inside of a flattened union, nothing is.
//! - **Counts.** A set has an item once that is there twice, and `min_items` and `max_items` count it once. So it is with
//!   what is one value when it is read, for `unique_items` too: a variant by its name and by an alias, a date in two
//!   spellings, a set in two orders.
//! - **Foreign types.** What serde alone knows (`#[api(opaque)]`, `with`) is any JSON, whatever its rules.
//! - **Borrowed bytes.** A `&[u8]` is any JSON and read from a string; a `Cow<[u8]>` that borrows is an array of numbers, and
//!   read from a string too.
//! - **Times of std.** A `Duration` or `SystemTime` of too many seconds is refused when read.
//! - **Members that are never read** (`skip_deserializing`) have the schema of what is written and are `readOnly`; when
//!   read they are passed over, or refused where unknown ones are. In the latter case they are not described.
//! - **Variants.** One without content, in a union that is externally tagged, is its name; the object with its name and
//!   `null`, which serde takes as well, is not described.
//! - **Flattened unions.** A variant that refuses unknown members does so among those that the object around it leaves;
//!   the schema has it take them. One that is externally tagged is read by the first member that is a variant's, and
//!   others are passed over, or refused where unknown members are.
//! - **Rules in Rust** (`custom`, `check`, `try_from`) are not described.
//! - **Depth.** What is nested more than 127 levels deep is refused when read.
//!
//! A set (`BTreeSet`, `HashSet`) takes what is there twice, so that it is an array without `uniqueItems`.

mod object;
mod openapi;
mod rules;
#[cfg(test)]
mod tests;
mod types;
mod union;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::RefCell;

use serde_json::{Map, Value};

use crate::field_type::FieldType;
use crate::model::{Model, Shape, Ty};
use crate::names::Names;
use union::list_members;

/// A schema: always an object, where any value is accepted an empty one.
type Schema = Map<String, Value>;

/// The JSON Schema (draft 2020-12) of a type: of a model, or of any other field type. The type's own schema is the
/// root, the models in it are in `$defs`.
pub fn json_schema<'de, T: FieldType<'de>>() -> Value {
    json_schema_of(T::ty())
}

/// OpenAPI 3.1's `components.schemas` for a type: the schema of each model in it by name, the type itself included if it
/// is a model.
///
/// An API with several models has them in one tuple:
///
/// ```
/// use api_model::{ApiModel, schema};
/// use serde_json::json;
///
/// #[derive(ApiModel)]
/// struct Account {
///     id: u8,
///     owner: Person,
/// }
///
/// #[derive(ApiModel)]
/// struct Person {
///     name: String,
/// }
///
/// #[derive(ApiModel)]
/// struct Label(String);
///
/// assert_eq!(
///     schema::openapi::<(Account, Vec<Label>)>(),
///     json!({
///         "Account": {
///             "type": "object",
///             "properties": {
///                 "id": { "type": "integer", "minimum": 0, "maximum": 255 },
///                 "owner": { "$ref": "#/components/schemas/Person" }
///             },
///             "required": ["id", "owner"]
///         },
///         "Person": {
///             "type": "object",
///             "properties": { "name": { "type": "string" } },
///             "required": ["name"]
///         },
///         "Label": { "type": "string" }
///     })
/// );
/// ```
///
/// Each variant of an internally or adjacently tagged union is a component of its own (`Payment_card`), so that the union
/// can have a `discriminator` with a `mapping`. Open unions have none, and neither have those with an untagged variant:
/// to a discriminator a tag that it does not map is an error.
pub fn openapi<'de, T: FieldType<'de>>() -> Value {
    openapi::components(Names::of(T::ty()))
}

/// The same for models whose types are not at hand, such as those of a registry.
pub fn openapi_of(models: impl IntoIterator<Item = &'static Model>) -> Value {
    openapi::components(Names::of_models(models))
}

fn json_schema_of(ty: Ty) -> Value {
    let names = Names::of(ty);
    let mut root = Schema::new();
    root.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    let model = if let Ty::Model(model) = ty { Some(model()) } else { None };
    let walk = Walk::new(&names, "#/$defs/", model.map(|model| (model, "#")));
    match model {
        Some(model) => {
            root.insert("title".into(), names.get(model).into());
            root.extend(walk.model(model));
        }
        None => root.extend(walk.ty(ty)),
    }
    let nested = names.iter().filter(|(model, _)| !walk.is_root(model));
    let defs: Schema = nested.map(|(model, name)| (name.to_string(), walk.model(model).into())).collect();
    if !defs.is_empty() {
        root.insert("$defs".into(), defs.into());
    }
    root.into()
}

/// The parts of a model's schema that `schemars` is told: its own, and those of the models in it, by name. `root` is how
/// these refer to the model; `is_free` says whether a name can be had for a schema.
#[cfg(feature = "schemars")]
pub(crate) fn for_generator(
    model: fn() -> &'static Model,
    refs: &str,
    root: &str,
    is_free: impl Fn(&str, &Value) -> bool,
) -> (Schema, Schema) {
    let mut names = Names::of(Ty::Model(model));
    let model = model();
    loop {
        let walk = Walk::new(&names, refs, Some((model, root)));
        let nested = names.iter().filter(|(model, _)| !walk.is_root(model));
        let mut defs = Schema::new();
        let mut taken = None;
        for (model, name) in nested {
            let schema = Value::from(walk.model(model));
            if !is_free(name, &schema) {
                taken = Some(model);
                break;
            }
            defs.insert(name.to_string(), schema);
        }
        let schema = walk.model(model);
        match taken {
            None => return (schema, defs),
            Some(model) => names.rename(model),
        }
    }
}

/// A walk over the table that makes schemas.
struct Walk<'n> {
    names: &'n Names,
    /// What stands before a name in a reference.
    refs: &'n str,
    /// The model that stands at the root, and the reference to it.
    root: Option<(&'static Model, &'n str)>,
    /// The types of the models that what is being made stands among the members of.
    inlined: RefCell<Vec<&'static str>>,
}

impl<'n> Walk<'n> {
    fn new(names: &'n Names, refs: &'n str, root: Option<(&'static Model, &'n str)>) -> Self {
        Self { names, refs, root, inlined: RefCell::default() }
    }

    fn is_root(&self, model: &Model) -> bool {
        self.root.is_some_and(|(root, _)| (root.type_name)() == (model.type_name)())
    }

    /// A reference to a model's schema.
    fn reference(&self, model: &'static Model) -> Schema {
        let reference = match self.root {
            Some((_, root)) if self.is_root(model) => root.to_string(),
            _ => alloc::format!("{}{}", self.refs, self.names.get(model)),
        };
        one("$ref", reference)
    }

    /// A model's schema.
    fn model(&self, model: &'static Model) -> Schema {
        let mut schema = Schema::new();
        if let Some(title) = model.title {
            schema.insert("title".into(), title.into());
        }
        describe(&mut schema, model.doc, model.deprecated);
        if let Shape::Strings(strings) = &model.shape {
            list_members(&mut schema, strings.variants);
        }
        // A model's own words come before those of what it wraps.
        for (keyword, value) in self.shape(model) {
            schema.entry(keyword).or_insert(value);
        }
        schema
    }
}

/// A schema of one keyword.
fn one(keyword: &str, value: impl Into<Value>) -> Schema {
    [(keyword.to_string(), value.into())].into_iter().collect()
}

/// A schema of one type.
fn of_type(name: &str) -> Schema {
    one("type", name)
}

/// Adds a paragraph to a description.
fn append(schema: &mut Schema, text: &str) {
    let description = match schema.get("description").and_then(Value::as_str) {
        Some(description) => alloc::format!("{description}\n\n{text}"),
        None => text.to_string(),
    };
    schema.insert("description".into(), description.into());
}

/// Adds a doc comment, and whether it is deprecated.
fn describe(schema: &mut Schema, doc: &str, deprecated: bool) {
    if !doc.is_empty() {
        schema.insert("description".into(), doc.into());
    }
    if deprecated {
        schema.insert("deprecated".into(), true.into());
    }
}
