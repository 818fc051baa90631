//! What must hold of the parameters of a generic type.

use std::collections::HashSet;

use quote::ToTokens as _;
use syn::{Ident, Type};

use crate::input::{Predicates, Split};
use crate::model::{Absent, Access, Bounds, Conversion, DefaultValue, Field, Model, Predicate, Shape};
use crate::rule::{Given, Rule};
use crate::ty;

/// Infers the bounds from what the fields are read and written by, unless the user says what they are.
pub(super) fn infer(model: &mut Model, whole_default: bool, custom: Split<Predicates>) {
    let params: Vec<Ident> = model.generics.type_params().map(|param| param.ident.clone()).collect();
    if params.is_empty() && custom.read.value().is_none() && custom.write.value().is_none() {
        return;
    }
    let mut found = Found { params, used: HashSet::new(), seen: HashSet::new(), predicates: Vec::new() };
    for conversion in [&model.read, &model.write] {
        if let Conversion::By(ty) | Conversion::Try(ty) = conversion {
            found.field_type(ty);
        }
    }
    let own = [&model.read, &model.write].map(|conversion| matches!(conversion, Conversion::Itself));
    each_field(&model.shape, &mut |field| found.field(field, own));
    if whole_default {
        let ident = &model.ident;
        let (_, arguments, _) = model.generics.split_for_impl();
        found.push(Predicate::Default(syn::parse_quote!(#ident #arguments)), "default");
    }
    let is_custom = custom.read.is_set() || custom.write.is_set();
    if is_custom {
        found.predicates.clear();
        let words = [custom.read, custom.write].into_iter().filter_map(crate::slot::Slot::into_value);
        for predicate in words.flatten() {
            let text = predicate.to_token_stream().to_string();
            found.push(Predicate::Custom(predicate), &text);
        }
    }
    let arguments = model.generics.type_params().map(|param| param.ident.clone());
    let arguments = arguments.filter(|param| found.used.contains(param) && !is_custom).collect();
    model.bounds.predicates.extend(found.predicates);
    model.bounds.arguments = arguments;
}

/// What the fields' own words say of the parameters.
pub(super) fn of_field(bound: Split<Predicates>) -> Vec<Predicate> {
    let words = [bound.read, bound.write].into_iter().filter_map(crate::slot::Slot::into_value);
    let mut seen = HashSet::new();
    words
        .flatten()
        .filter(|predicate| seen.insert(predicate.to_token_stream().to_string()))
        .map(Predicate::Custom)
        .collect()
}

struct Found {
    params: Vec<Ident>,
    used: HashSet<Ident>,
    seen: HashSet<String>,
    predicates: Vec<Predicate>,
}

impl Found {
    fn push(&mut self, predicate: Predicate, key: &str) {
        if self.seen.insert(key.to_owned()) {
            self.predicates.push(predicate);
        }
    }

    fn field(&mut self, field: &Field, [reads, writes]: [bool; 2]) {
        if field.own_bounds {
            return;
        }
        self.rules(&field.rules, &field.ty);
        let ways = [(reads, &field.read), (writes, &field.write)];
        for (_, access) in ways.into_iter().filter(|(own, _)| *own) {
            match access {
                Access::Typed | Access::Borrowed => self.field_type(&field.ty),
                Access::Opaque if self.is_generic(&field.ty) => {
                    let ty = ty::option(&field.ty).unwrap_or(&field.ty);
                    self.push(Predicate::Opaque(ty.clone()), &format!("opaque {}", ty.to_token_stream()));
                }
                Access::Opaque | Access::With(_) | Access::Never => {}
            }
        }
        if reads && matches!(field.absent, Absent::Value(DefaultValue::Trait)) {
            for param in self.params.clone() {
                if ty::mentions(&field.ty, &param) {
                    let key = format!("default {param}");
                    self.push(Predicate::Default(syn::parse_quote!(#param)), &key);
                }
            }
        }
    }

    /// A type parameter that a rule is about.
    fn rules(&mut self, rules: &[Rule], ty: &Type) {
        let ty = ty::present(ty);
        let is_param =
            self.params.iter().any(|param| matches!(ty, Type::Path(path) if path.path.is_ident(param)));
        for rule in rules {
            if is_param {
                let key = format!("rule {} {}", ty.to_token_stream(), rule.row.about.plural());
                self.push(Predicate::Rule(ty.clone(), rule.row.about), &key);
            }
            if let Given::Rules(inner) = &rule.given
                && let Some(inside) = ty::inside(ty, rule.row.keyword)
            {
                self.rules(inner, inside);
            }
        }
    }

    fn is_generic(&self, ty: &Type) -> bool {
        self.params.iter().any(|param| ty::mentions(ty, param))
    }

    fn field_type(&mut self, ty: &Type) {
        for param in self.params.clone() {
            for associated in ty::associated(ty, &param) {
                let key = associated.to_token_stream().to_string();
                self.push(Predicate::FieldType(associated), &key);
            }
            if ty::mentions_itself(ty, &param) && self.used.insert(param.clone()) {
                self.push(Predicate::FieldType(syn::parse_quote!(#param)), &param.to_string());
            }
        }
    }
}

fn each_field(shape: &Shape, visit: &mut impl FnMut(&Field)) {
    match shape {
        Shape::Object(object) | Shape::Tuple(object) => object.fields.iter().for_each(visit),
        Shape::Newtype(newtype) => std::iter::once(&newtype.field).chain(&newtype.others).for_each(visit),
        Shape::Unit | Shape::Strings(_) => {}
        Shape::Union(union) => {
            if let crate::model::Unknown::Keep(_, field) = &union.unknown {
                visit(field);
            }
            union.variants.iter().flat_map(|variant| variant.content.fields()).for_each(visit);
        }
    }
}

/// The bounds of a type of which nothing is known yet.
pub(super) fn none() -> Bounds {
    Bounds { predicates: Vec::new(), arguments: Vec::new() }
}
