//! Which members an object has: its own, and those that its flattened fields may have.

use alloc::vec::Vec;

use crate::fault::Fault;
use crate::model::{Content, Object, Shape, Tagging, Ty, Union, Unknown, Variant};
use crate::report::Code;

/// As deep as a type is looked into, and flattened fields are read inside of others: one that is itself, by way of pointers, has
/// no end.
pub(super) const DEPTH: usize = 8;

/// A flattened field is inside of too many others.
#[cold]
pub(super) fn endless() -> Fault {
    Fault::new(Code::Custom, "flattened into itself without end")
}

/// Whether an object has a member of this name, its own or one of a flattened field.
pub(super) fn knows(object: &Object, key: &str) -> bool {
    object_knows(object, key, 0)
}

fn object_knows(object: &Object, key: &str, depth: usize) -> bool {
    object.lookup.find(key).is_some()
        || object.tag.is_some_and(|(tag, _)| tag == key)
        || (object.flattened
            && object.fields.iter().any(|field| field.is_flattened() && ty_knows(field.ty(), key, depth)))
}

fn ty_knows(ty: Ty, key: &str, depth: usize) -> bool {
    if depth == DEPTH {
        return true;
    }
    let depth = depth + 1;
    match ty {
        Ty::Any | Ty::Map(..) => true,
        Ty::Nullable(ty) => ty_knows(ty(), key, depth),
        Ty::Model(model) => match &model().shape {
            Shape::Object(object) => object_knows(object, key, depth),
            Shape::Newtype(field) => ty_knows(field.ty(), key, depth),
            Shape::Union(union) => union_knows(union, key, depth),
            Shape::Strings(strings) => strings.lookup.find(key).is_some(),
            _ => false,
        },
        _ => false,
    }
}

fn union_knows(union: &Union, key: &str, depth: usize) -> bool {
    let content = |variant: &Variant| match variant.content() {
        Content::Nothing => false,
        Content::Value(field) => ty_knows(field.ty(), key, depth),
        Content::Fields(model) => ty_knows(Ty::Model(*model), key, depth),
    };
    union.unknown == Unknown::Kept
        || match union.tagging {
            Tagging::External => union.lookup.find(key).is_some(),
            Tagging::Internal { tag } => key == tag || union.read_variants().any(content),
            Tagging::Adjacent { tag, content } => key == tag || key == content,
            Tagging::Untagged => union.read_variants().any(content),
        }
        || union.read_variants().any(|variant| variant.is_untagged() && content(variant))
}

/// The names of the required members that are neither filled nor there, in order: of the object, and of the models that are
/// flattened into it.
#[cold]
pub(super) fn missing_names(
    object: &Object,
    is_filled: &dyn Fn(usize) -> bool,
    is_there: &dyn Fn(&str) -> bool,
) -> Vec<&'static str> {
    let mut names = Vec::new();
    for (index, field) in object.fields.iter().enumerate().filter(|(_, field)| field.is_required()) {
        if field.is_flattened() {
            add_required(field.ty(), is_there, &mut names, 0);
        } else if !is_filled(index) {
            names.push(field.name());
        }
    }
    names
}

fn add_required(ty: Ty, is_there: &dyn Fn(&str) -> bool, names: &mut Vec<&'static str>, depth: usize) {
    let Ty::Model(model) = ty else { return };
    match &model().shape {
        Shape::Object(object) if depth < DEPTH => {
            for field in object.fields.iter().filter(|field| field.is_required()) {
                if field.is_flattened() {
                    add_required(field.ty(), is_there, names, depth + 1);
                } else if !core::iter::once(&field.name()).chain(field.aliases()).any(|name| is_there(name)) {
                    add(field.name(), names);
                }
            }
        }
        Shape::Newtype(field) if depth < DEPTH => add_required(field.ty(), is_there, names, depth + 1),
        _ => {}
    }
}

/// The names of an object's members, its own first: those that [`knows`] knows, where these are not all there are.
#[cold]
pub(super) fn known_names(object: &Object) -> Vec<&'static str> {
    let mut names: Vec<_> = object.lookup.names.to_vec();
    add_flattened(object, &mut names, 0);
    names
}

pub(super) fn add(name: &'static str, names: &mut Vec<&'static str>) {
    if !names.contains(&name) {
        names.push(name);
    }
}

fn add_object(object: &Object, names: &mut Vec<&'static str>, depth: usize) {
    let tag = object.tag.map(|(tag, _)| tag);
    tag.into_iter().chain(object.lookup.names.iter().copied()).for_each(|name| add(name, names));
    add_flattened(object, names, depth);
}

fn add_flattened(object: &Object, names: &mut Vec<&'static str>, depth: usize) {
    for field in object.fields.iter().filter(|field| field.is_flattened()) {
        add_ty(field.ty(), names, depth);
    }
}

fn add_ty(ty: Ty, names: &mut Vec<&'static str>, depth: usize) {
    if depth == DEPTH {
        return;
    }
    let depth = depth + 1;
    match ty {
        Ty::Nullable(ty) => add_ty(ty(), names, depth),
        Ty::Model(model) => match &model().shape {
            Shape::Object(object) => add_object(object, names, depth),
            Shape::Newtype(field) => add_ty(field.ty(), names, depth),
            Shape::Union(union) => add_union(union, names, depth),
            Shape::Strings(strings) => strings.lookup.names.iter().for_each(|name| add(name, names)),
            _ => {}
        },
        _ => {}
    }
}

fn add_union(union: &Union, names: &mut Vec<&'static str>, depth: usize) {
    let by_tag = match union.tagging {
        Tagging::External => {
            union.lookup.names.iter().copied().for_each(|name| add(name, names));
            false
        }
        Tagging::Internal { tag } => {
            add(tag, names);
            true
        }
        Tagging::Adjacent { tag, content } => {
            add(tag, names);
            add(content, names);
            false
        }
        Tagging::Untagged => true,
    };
    for variant in union.read_variants().filter(|variant| by_tag || variant.is_untagged()) {
        match variant.content() {
            Content::Nothing => {}
            Content::Value(field) => add_ty(field.ty(), names, depth),
            Content::Fields(model) => add_ty(Ty::Model(*model), names, depth),
        }
    }
}
