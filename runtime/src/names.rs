//! [`Names`]: the models that a type is made of, each with a name of its own.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::string::String;
use alloc::vec::Vec;

use crate::model::{Content, Model, Shape, Ty, Unknown, Variant};

/// The models that can be reached from a type, in order of first appearance.
///
/// Two models are one if their [`type_name`](Model::type_name) is: tables have no addresses to go by.
#[derive(Debug, Default)]
pub(crate) struct Names {
    models: Vec<(&'static Model, String)>,
    /// From `type_name` to the position among the models.
    known: BTreeMap<&'static str, usize>,
    /// The names of parts that are no models.
    parts: Vec<String>,
}

impl Names {
    pub(crate) fn of(ty: Ty) -> Self {
        let mut names = Self::default();
        names.ty(ty);
        names
    }

    pub(crate) fn of_models(models: impl IntoIterator<Item = &'static Model>) -> Self {
        let mut names = Self::default();
        models.into_iter().for_each(|model| names.model(model));
        names
    }

    /// The models with their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static Model, &str)> {
        self.models.iter().map(|(model, name)| (*model, name.as_str()))
    }

    /// A model's name.
    pub(crate) fn get(&self, model: &'static Model) -> &str {
        let index = self.known.get((model.type_name)());
        index.map_or(model.name, |index| &self.models[*index].1)
    }

    /// Gives a model the name that follows its own: `User2` after `User`, `User3` after `User2`.
    #[cfg(feature = "schemars")]
    pub(crate) fn rename(&mut self, model: &'static Model) {
        if let Some(&index) = self.known.get((model.type_name)()) {
            self.models[index].1 = self.free(&wanted(model));
        }
    }

    /// A name for a part of a model.
    #[cfg(feature = "json")]
    pub(crate) fn of_part(&mut self, model: &'static Model, part: &str) -> String {
        let name = self.free(&alloc::format!("{}_{}", self.get(model), allowed(part)));
        self.parts.push(name.clone());
        name
    }

    fn ty(&mut self, ty: Ty) {
        match ty {
            Ty::Nullable(of) | Ty::Array(of) | Ty::Set(of) | Ty::FixedArray(of, _) => self.ty(of()),
            Ty::Tuple(items) => items.iter().for_each(|item| self.ty(item())),
            Ty::Map(key, value) => {
                self.ty(key());
                self.ty(value());
            }
            Ty::Model(model) => self.model(model()),
            _ => {}
        }
    }

    fn model(&mut self, model: &'static Model) {
        if let Entry::Vacant(entry) = self.known.entry((model.type_name)()) {
            entry.insert(self.models.len());
            let name = self.free(&wanted(model));
            self.models.push((model, name));
            self.parts_of(model);
        }
    }

    fn parts_of(&mut self, model: &'static Model) {
        match &model.shape {
            Shape::Object(_) | Shape::Tuple(_) => {
                model.fields().iter().for_each(|field| self.ty(field.ty()));
            }
            Shape::Newtype(field) => self.ty(field.ty()),
            Shape::Union(union) => {
                union.variants.iter().for_each(|variant| self.content(variant));
                if let Unknown::Kept(field) = union.unknown {
                    self.ty(field.ty());
                }
            }
            Shape::Strings(_) | Shape::Unit => {}
        }
    }

    /// The model of a variant's own fields has no name: it stands where the variant does.
    fn content(&mut self, variant: &Variant) {
        match variant.content() {
            Content::Nothing => {}
            Content::Value(field) => self.ty(field.ty()),
            Content::Fields(model) => self.parts_of(model()),
        }
    }

    /// The name, or the first one with a number that is free. Names differ by more than their case, since pages are
    /// files.
    fn free(&self, wanted: &str) -> String {
        let taken = || self.models.iter().map(|(_, name)| name).chain(&self.parts);
        let is_taken = |name: &str| taken().any(|other| other.eq_ignore_ascii_case(name));
        let mut name = String::from(wanted);
        let mut number = 2;
        while is_taken(&name) {
            name = alloc::format!("{wanted}{number}");
            number += 1;
        }
        name
    }
}

/// The name that a model would have if there were no other: its own, then those of its arguments.
pub(crate) fn wanted(model: &Model) -> String {
    let mut name = allowed(model.name);
    for argument in model.arguments {
        name.push('_');
        name.push_str(&of_type(argument()));
    }
    name
}

/// The name as it may be a key of `OpenAPI`'s components.
fn allowed(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect()
}

/// A word for a type, as part of a name.
fn of_type(ty: Ty) -> String {
    let of = |word: &str, of: fn() -> Ty| alloc::format!("{word}_{}", of_type(of()));
    match ty {
        Ty::Any => "Any".into(),
        Ty::Null => "Null".into(),
        Ty::Boolean => "Boolean".into(),
        Ty::Integer { bits, signed } | Ty::NonZero { bits, signed } => {
            alloc::format!("{}{bits}", if signed { "Int" } else { "UInt" })
        }
        Ty::Number { bits } => alloc::format!("Float{bits}"),
        Ty::String => "String".into(),
        Ty::Char => "Char".into(),
        Ty::Format(format) => {
            let capitalized = |word: &str| {
                let (first, rest) = word.split_at(word.len().min(1));
                first.to_ascii_uppercase() + rest
            };
            format.split('-').map(capitalized).collect()
        }
        Ty::Nullable(value) => of("Nullable", value),
        Ty::Array(item) | Ty::Set(item) => of("Array", item),
        Ty::FixedArray(item, len) => of(&alloc::format!("Array{len}"), item),
        Ty::Tuple(items) => {
            items.iter().fold("Tuple".into(), |name, item| alloc::format!("{name}_{}", of_type(item())))
        }
        Ty::Map(_, value) => of("Map", value),
        Ty::Model(model) => wanted(model()),
    }
}
