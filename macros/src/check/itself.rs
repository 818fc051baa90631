//! `Self`, spelled out: fields are read, and functions called, in types of the derive's own, where it is another one.

use syn::ExprPath;

use crate::input::{Data, DefaultWord, Field, Fields, Input, With};
use crate::rule::{Given, Rule};
use crate::slot::Slot;
use crate::ty::Itself;

/// Spells out each `Self` of the types, functions and defaults that are written.
pub(super) fn spell(input: &mut Input) {
    let Input { ident, generics, serde, data, .. } = input;
    let itself = Itself { ident, generics };
    default(&itself, &mut serde.default);
    match data {
        Data::Struct(of_struct) => fields(&itself, of_struct),
        Data::Enum(variants) => {
            for variant in variants {
                with(&itself, &mut variant.serde.with);
                fields(&itself, &mut variant.fields);
            }
        }
    }
}

fn fields(itself: &Itself<'_>, fields: &mut Fields) {
    for Field { ty, serde, api, .. } in &mut fields.fields {
        *ty = itself.in_type(ty);
        default(itself, &mut serde.default);
        with(itself, &mut serde.with);
        path(itself, &mut serde.skip_serializing_if);
        rules(itself, &mut api.rules);
        if let Some(default) = api.default.value_mut() {
            let tokens = std::mem::take(&mut default.tokens);
            default.tokens = itself.in_expression(tokens);
        }
    }
}

fn rules(itself: &Itself<'_>, rules: &mut [Rule]) {
    for rule in rules {
        match &mut rule.given {
            Given::Function(path) => itself.in_path(path),
            Given::Rules(inner) => self::rules(itself, inner),
            Given::Nothing | Given::Count(_) | Given::Number(_) | Given::Pattern(_) => {}
        }
    }
}

fn with(itself: &Itself<'_>, with: &mut With) {
    for slot in [&mut with.module, &mut with.write, &mut with.read] {
        path(itself, slot);
    }
}

fn default(itself: &Itself<'_>, default: &mut Slot<DefaultWord>) {
    if let Some(DefaultWord::Path(path)) = default.value_mut() {
        itself.in_path(path);
    }
}

fn path(itself: &Itself<'_>, path: &mut Slot<ExprPath>) {
    if let Some(path) = path.value_mut() {
        itself.in_path(path);
    }
}
