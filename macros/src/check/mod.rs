//! Check: from [`Input`], what was written, to [`Model`], what is true.

mod field;
mod names;
mod variant;

use syn::ext::IdentExt as _;
use syn::{Generics, Ident, Path};

use self::field::Container;
use self::names::Claims;
use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, ContainerSerde, Data, DefaultWord, Input, Split};
use crate::model::{Absent, DefaultValue, Docs, Fallback, Field, Model, Object, Runtime, Shape};
use crate::slot::Slot;
use crate::ty;

/// Decides everything; `None` if there is nothing to go on with. The errors say what is wrong.
pub(crate) fn check(input: Input, errors: &mut Errors) -> Option<Model> {
    let Input { ident, vis, generics, docs, serde, api, data } = input;
    let name = ident.unraw().to_string();
    let names = names::names(&serde.rename, |_| name.clone());
    let runtime = runtime(api.runtime);
    let omit_none = !api.none_null.is_set();
    let shape = match data {
        Data::Struct(fields) => {
            let builder = api.builder.into_value().unwrap_or(true);
            let fallback = fallback(&serde);
            let container = Container { serde: &serde, omit_none, builder };
            let mut claims = Claims::of_each("field");
            let mut fields = fields
                .into_iter()
                .map(|field| field::check(field, &container, &mut claims, errors))
                .collect::<Vec<_>>();
            claims.report(errors);
            names::distinct_setters(&mut fields, errors);
            let defaulted = defaulted(&generics, &fields, &serde);
            let deny_unknown = serde.deny_unknown_fields.is_set();
            Shape::Object(Object { fields, deny_unknown, builder, defaulted, fallback })
        }
        Data::Enum(variants) => {
            let is_generic = !generics.params.is_empty();
            if is_generic {
                errors.on(
                    &generics,
                    "a string enum holds no values that could be generic: remove the parameters",
                );
            }
            Shape::Strings(variant::check(&ident, is_generic, variants, &serde, errors)?)
        }
    };
    Some(Model { ident, vis, generics, runtime, names, docs: self::docs(docs), shape })
}

/// The type parameters whose default some field may be filled with.
fn defaulted(generics: &Generics, fields: &[Field], serde: &ContainerSerde) -> Vec<Ident> {
    let whole = matches!(serde.default.value(), Some(DefaultWord::Trait));
    let is_defaulted = |field: &&Field| matches!(field.absent, Absent::Value(DefaultValue::Trait));
    let types: Vec<_> = fields.iter().filter(is_defaulted).map(|field| &field.ty).collect();
    let params = generics.type_params().map(|param| &param.ident);
    params.filter(|param| whole || types.iter().any(|ty| ty::mentions(ty, param))).cloned().collect()
}

/// Where the user says the runtime is.
pub(crate) fn runtime(word: Slot<Path>) -> Runtime {
    word.into_value().map_or(Runtime::Usual, Runtime::At)
}

fn docs(docs: input::Docs) -> Docs {
    Docs { text: docs.text, deprecated: docs.deprecated.unwrap_or_default() }
}

fn fallback(serde: &ContainerSerde) -> Fallback {
    match serde.default.value() {
        None => Fallback::Fields,
        Some(DefaultWord::Trait) => Fallback::Trait,
        Some(DefaultWord::Path(path)) => Fallback::Path(path.clone()),
    }
}

/// A name respelled as the container says.
fn respelled(rule: &Split<Case>, write: bool, name: &str, respell: fn(Case, &str) -> String) -> String {
    let case = if write { rule.write.value() } else { rule.read.value() };
    case.map_or_else(|| name.to_owned(), |case| respell(*case, name))
}
