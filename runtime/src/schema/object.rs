//! The schemas of objects with known members.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use serde_json::{Value, json};

use super::union::flat_strings;
use super::{Schema, Walk, of_type, one, rules};
use crate::model::{Content, Field, Model, Object, Presence, Shape, Ty};
use crate::source::known::{Known, each_known};

/// The parts of an object's schema.
#[derive(Default)]
pub(super) struct Members {
    properties: Schema,
    required: Vec<&'static str>,
    /// What else must hold of the object.
    all_of: Vec<Value>,
    /// Whether some of that describes members.
    elsewhere: bool,
    /// The values of all other members.
    rest: Option<Value>,
}

impl Walk<'_> {
    pub(super) fn object(&self, object: &'static Object) -> Schema {
        let mut members = Members::default();
        self.members(&mut members, object, object.deny_unknown);
        if object.deny_unknown { members.close(object, None) } else { members.finish(false) }
    }

    /// Adds an object's members. `closed` says that what no one has described is refused in the end.
    pub(super) fn members(&self, members: &mut Members, object: &Object, closed: bool) {
        if let Some((tag, value)) = object.tag {
            // It is written, and passed over when read.
            members.properties.insert(tag.into(), json!({ "readOnly": true, "examples": [value] }));
        }
        for field in object.fields {
            let (not_read, not_written) = (field.is_skipped_in_reading(), field.is_skipped_in_writing());
            if not_read && (not_written || closed) {
                continue;
            }
            if field.is_flattened() {
                let optional = !matches!(field.presence(), Presence::Required | Presence::Default);
                self.flatten_field(members, field, closed, optional || not_read);
            } else if not_read {
                members.properties.insert(field.write_name().into(), self.field(field).into());
            } else {
                members.field(field, self.field(field));
                members.aliases(field, &self.value(field));
            }
        }
    }

    /// Adds what a field has among an object's members.
    fn flatten_field(&self, members: &mut Members, field: &Field, closed: bool, optional: bool) {
        self.flatten(members, field.ty(), closed, optional);
        // An optional map that does not fit is passed over: nothing is said of its values, nor do its rules.
        if let Some(Value::Object(rest)) = &mut members.rest
            && !rest.is_empty()
        {
            rules::apply_to_values(rest, field.rules());
        }
    }

    /// Adds what stands among an object's members: an object's own members, a map's entries, or what else makes
    /// objects. An `optional` one is passed over where it does not fit.
    pub(super) fn flatten(&self, members: &mut Members, ty: Ty, closed: bool, optional: bool) {
        match ty {
            Ty::Null => {}
            Ty::Nullable(ty) => self.flatten(members, ty(), closed, true),
            Ty::Any => members.rest = Some(json!({})),
            Ty::Map(..) if optional => members.rest = Some(json!({})),
            Ty::Map(_, value) => members.rest = Some(self.ty(value()).into()),
            Ty::Model(model) => match &model().shape {
                Shape::Newtype(field) => self.flatten_field(members, field, closed, optional),
                // A schema that says of other members what they are would say it of the members around it.
                Shape::Object(object) if !optional && (closed || minds_others(object)) => {
                    self.inlined(model(), || self.members(members, object, closed));
                }
                Shape::Union(union) => {
                    let schema = self.inlined(model(), || self.union(union, true)).unwrap_or_else(never);
                    members.elsewhere(schema, optional);
                }
                Shape::Strings(strings) if !strings.is_open() => {
                    members.elsewhere(flat_strings(strings), optional);
                }
                Shape::Unit => {}
                _ => members.elsewhere(self.reference(model()), optional),
            },
            ty => members.elsewhere(self.ty(ty), optional),
        }
    }

    /// What is made of a model among the members of an object; nothing if that is inside of the same already.
    fn inlined<R>(&self, model: &'static Model, schema: impl FnOnce() -> R) -> Option<R> {
        let name = (model.type_name)();
        if self.inlined.borrow().contains(&name) {
            return None;
        }
        self.inlined.borrow_mut().push(name);
        let made = schema();
        self.inlined.borrow_mut().pop();
        Some(made)
    }

    /// The object of an internally tagged variant: the tag, and the content's members beside it.
    pub(super) fn tagged(&self, tag: &'static str, value: Schema, content: &Content, flat: bool) -> Schema {
        let mut members = Members::default();
        members.properties.insert(tag.into(), value.into());
        // What refuses members that it does not know.
        let mut closed = None;
        let denies = |object: &&Object| object.deny_unknown && !flat;
        match content {
            Content::Nothing => {}
            Content::Value(field) => {
                closed = object_of_ty(field.ty()).filter(denies);
                self.flatten_field(&mut members, field, closed.is_some(), false);
            }
            Content::Fields(model) => {
                if let Shape::Object(object) = &model().shape {
                    closed = Some(object).filter(denies);
                    self.members(&mut members, object, closed.is_some());
                }
            }
        }
        if flat {
            // Its values are those of all members, but of those that are others'.
            members.rest = None;
        }
        let mut schema = match closed {
            Some(object) => members.close(object, Some(tag)),
            None => members.finish(false),
        };
        require(&mut schema, tag);
        schema
    }

    /// What a variant without a tag holds, among the members of an object.
    pub(super) fn among_others(&self, content: &Content) -> Option<Schema> {
        let mut members = Members::default();
        match content {
            Content::Value(field) if is_map(field.ty()) => {}
            Content::Value(field) if object_of_ty(field.ty()).is_some_and(minds_others) => {
                self.flatten_field(&mut members, field, false, false);
            }
            Content::Fields(model) => match &model().shape {
                Shape::Object(object) if minds_others(object) => self.members(&mut members, object, false),
                _ => return None,
            },
            _ => return None,
        }
        // Its values are those of all members, but of those that are others'.
        members.rest = None;
        Some(members.finish(false))
    }
}

impl Members {
    fn field(&mut self, field: &Field, schema: Schema) {
        self.properties.insert(field.name().into(), schema.into());
        if field.is_required() && field.aliases().is_empty() {
            self.required.push(field.name());
        }
    }

    /// A field may come by one of its names, and by one only.
    fn aliases(&mut self, field: &Field, value: &Schema) {
        let aliases = field.aliases().iter().filter(|alias| **alias != field.name());
        let names: Vec<&str> = core::iter::once(field.name()).chain(aliases.copied()).collect();
        for alias in &names[1..] {
            let mut schema = value.clone();
            let described = alloc::format!("Another name of `{}`.", field.name());
            schema.insert("description".into(), described.into());
            self.properties.insert((*alias).into(), schema.into());
        }
        if field.is_required() && !field.aliases().is_empty() {
            let each = names.iter().map(|name| json!({ "required": [name] }));
            self.all_of.push(json!({ "oneOf": each.collect::<Vec<_>>() }));
        } else {
            for (i, name) in names.iter().enumerate() {
                let pairs =
                    names[i + 1..].iter().map(|other| json!({ "not": { "required": [name, other] } }));
                self.all_of.extend(pairs);
            }
        }
    }

    fn elsewhere(&mut self, schema: Schema, optional: bool) {
        self.elsewhere = true;
        self.all_of.push(if optional { json!({ "anyOf": [schema, {}] }) } else { schema.into() });
    }

    /// Refuses members that the object does not know, but for the tag. What is described elsewhere is known even where it does
    /// not hold.
    fn close(self, object: &'static Object, tag: Option<&'static str>) -> Schema {
        if !self.elsewhere {
            return self.finish(true);
        }
        let mut schema = self.finish(false);
        if let Some(mut names) = known_names(object) {
            names.extend(tag);
            schema.insert("propertyNames".into(), json!({ "enum": names }));
        }
        schema
    }

    fn finish(self, closed: bool) -> Schema {
        let mut schema = of_type("object");
        if !self.properties.is_empty() {
            schema.insert("properties".into(), self.properties.into());
        }
        if !self.required.is_empty() {
            schema.insert("required".into(), self.required.into());
        }
        if !self.all_of.is_empty() {
            schema.insert("allOf".into(), self.all_of.into());
        }
        if let Some(rest) = self.rest.or(closed.then_some(Value::Bool(false))) {
            let others = if self.elsewhere { "unevaluatedProperties" } else { "additionalProperties" };
            schema.insert(others.into(), rest);
        }
        schema
    }
}

/// The names of the members that the reader knows, nothing if these are any: it refuses others by their names, whether or not
/// the field that would have them is there.
fn known_names(object: &'static Object) -> Option<BTreeSet<&'static str>> {
    let mut names = BTreeSet::new();
    let each = each_known(object, &mut |known| {
        match known {
            Known::Name(name) => {
                names.insert(name);
            }
            Known::Names(lookup) | Known::OneOf(lookup) => names.extend(lookup.names),
            Known::Any => return ControlFlow::Break(()),
        }
        ControlFlow::Continue(())
    });
    each.is_continue().then_some(names)
}

/// The object with known members that a type is.
fn object_of_ty(ty: Ty) -> Option<&'static Object> {
    let Ty::Model(model) = ty else { return None };
    match &model().shape {
        Shape::Object(object) => Some(object),
        Shape::Newtype(field) => object_of_ty(field.ty()),
        _ => None,
    }
}

/// Whether an object's schema says of all other members that there are none, or what they are.
fn minds_others(object: &'static Object) -> bool {
    object.deny_unknown
        || each_known(object, &mut |known| match known {
            Known::Any => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        })
        .is_break()
}

/// What no value is.
fn never() -> Schema {
    one("not", json!({}))
}

/// Whether a type is a map, if it is there.
fn is_map(ty: Ty) -> bool {
    match ty {
        Ty::Map(..) => true,
        Ty::Nullable(ty) => is_map(ty()),
        Ty::Model(model) => matches!(&model().shape, Shape::Newtype(field) if is_map(field.ty())),
        _ => false,
    }
}

/// One of these strings.
pub(super) fn literal(names: &[&'static str]) -> Schema {
    let mut schema = of_type("string");
    match names {
        [name] => schema.insert("const".into(), (*name).into()),
        names => schema.insert("enum".into(), names.into()),
    };
    schema
}

/// Adds a name to the required ones, at their head.
pub(super) fn require(schema: &mut Schema, name: &str) {
    if let Value::Array(names) = schema.entry("required").or_insert_with(|| json!([])) {
        names.insert(0, name.into());
    }
}

/// An object of these members.
pub(super) fn object_of(properties: impl IntoIterator<Item = (String, Value)>, required: &[&str]) -> Schema {
    let mut schema = of_type("object");
    schema.insert("properties".into(), properties.into_iter().collect::<Schema>().into());
    schema.insert("required".into(), required.into());
    schema
}
