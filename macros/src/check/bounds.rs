//! What must hold of the parameters of a generic type.

use std::collections::HashSet;

use quote::ToTokens as _;
use syn::{Ident, Type, parse_quote};

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
    let mut found = Found { params, seen: HashSet::new(), predicates: Vec::new() };
    for conversion in [&model.read, &model.write] {
        if let Conversion::By(ty) | Conversion::Try(ty) = conversion {
            found.field_type(ty);
        }
    }
    let own = [&model.read, &model.write].map(|conversion| matches!(conversion, Conversion::Itself));
    each_field(&model.shape, &mut |field| found.field(field, own));
    let inferred = std::mem::take(&mut found.predicates);
    found.seen.clear();
    for predicate in std::mem::take(&mut model.bounds.predicates) {
        found.push(predicate);
    }
    // What is said of one way alone leaves to infer what the other needs.
    if !is_all(&custom) {
        inferred.iter().cloned().for_each(|predicate| found.push(predicate));
    }
    if whole_default {
        let ident = &model.ident;
        let (_, arguments, _) = model.generics.split_for_impl();
        found.push(Predicate::Default(parse_quote!(#ident #arguments)));
    }
    for predicate in of_words(custom, |ty| inferred.iter().any(|known| is_about_part(known, ty))) {
        found.push(predicate);
    }
    let is_field_type =
        |param: &&Ident| found.seen.contains(&Predicate::FieldType(parse_quote!(#param)).key());
    model.bounds.arguments = found.params.iter().filter(is_field_type).cloned().collect();
    model.bounds.predicates = found.predicates;
}

/// Whether what is known to be a field type is a part of this type, or all of it.
fn is_about_part(known: &Predicate, ty: &Type) -> bool {
    match known {
        Predicate::FieldType(known) => match ty::param(known) {
            Some(param) => ty::mentions(ty, param),
            None => known.to_token_stream().to_string() == ty.to_token_stream().to_string(),
        },
        _ => false,
    }
}

/// Whether the user says what both reading and writing need.
pub(super) fn is_all(bound: &Split<Predicates>) -> bool {
    bound.read.is_set() && bound.write.is_set()
}

/// What the user's words say of the parameters. Where they ask for serde's traits, and the type is read and written by
/// its own, it must be a field type: that is what those mean here.
pub(super) fn of_words(bound: Split<Predicates>, is_typed: impl Fn(&Type) -> bool) -> Vec<Predicate> {
    let words = [bound.read, bound.write].into_iter().filter_map(crate::slot::Slot::into_value);
    let mut seen = HashSet::new();
    let words = words.flatten().filter(|predicate| seen.insert(predicate.to_token_stream().to_string()));
    words
        .flat_map(|predicate| {
            let ty = ty::of_serde(&predicate).filter(|ty| is_typed(ty)).cloned();
            std::iter::once(Predicate::Custom(predicate)).chain(ty.map(Predicate::FieldType))
        })
        .collect()
}

struct Found {
    params: Vec<Ident>,
    seen: HashSet<String>,
    predicates: Vec<Predicate>,
}

impl Found {
    fn push(&mut self, predicate: Predicate) {
        if self.seen.insert(predicate.key()) {
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
                    self.push(Predicate::Opaque(ty.clone()));
                }
                Access::Opaque | Access::With(_) | Access::Never => {}
            }
        }
        // An empty map needs nothing of what it could hold.
        let is_rest = field.flatten && ty::is_map(&field.ty);
        if reads && matches!(field.absent, Absent::Value(DefaultValue::Trait)) && !is_rest {
            for param in self.params.clone() {
                if ty::mentions(&field.ty, &param) {
                    self.push(Predicate::Default(parse_quote!(#param)));
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
                self.push(Predicate::Rule(ty.clone(), rule.row.about));
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
                self.push(Predicate::FieldType(associated));
            }
            if ty::mentions_itself(ty, &param) {
                self.push(Predicate::FieldType(parse_quote!(#param)));
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
